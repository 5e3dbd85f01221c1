import { useState } from 'react'
import { readPaperKey } from '@/domain/quiz/paper-request'
import { ResultScreen } from '@/features/quiz/result-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam } from '@/platform/routes'
import { guarded } from '@/ui/page/guarded'

export default guarded(function ResultPage() {
  const params = usePageParams()
  const [request] = useState(() => readPaperKey(readParam(params, 'key')))
  return <ResultScreen request={request} />
})
