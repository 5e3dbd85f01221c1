import { readAnswers } from '@/domain/disputes/triage'
import { CheckScreen } from '@/features/leniency/check-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function CheckPage() {
  const answers = readParam(usePageParams(), 'answers')
  useShareCard({ title: '小错会怎样，自己对一对', path: routes.leniencyCheck(answers) })
  return <CheckScreen answers={readAnswers(answers)} />
})
