import { ChallengeScreen } from '@/features/quiz/challenge-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function ChallengePage() {
  const code = readParam(usePageParams(), 'code')
  useShareCard({ title: '答同一份题，比一比', path: code === undefined ? routes.quiz() : routes.challenge(code) })
  return <ChallengeScreen code={code} />
})
