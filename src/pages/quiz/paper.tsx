import { useState } from 'react'
import { readPaperKey } from '@/domain/quiz/paper-request'
import { QuizPaperScreen } from '@/features/quiz/quiz-paper-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function PaperPage() {
  const params = usePageParams()
  const [request] = useState(() => readPaperKey(readParam(params, 'key')))
  useShareCard({ title: '每天五道题，学点用得上的法', path: routes.quiz() })
  return <QuizPaperScreen request={request} />
})
