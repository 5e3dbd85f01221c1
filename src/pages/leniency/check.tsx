import { leniencyPack } from '@/content/leniency-pack'
import { readAnswers } from '@/domain/disputes/triage'
import { answersTo } from '@/domain/leniency/leniency'
import { CheckScreen } from '@/features/leniency/check-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function CheckPage() {
  const params = usePageParams()
  const act = readParam(params, 'act')
  const answers = readParam(params, 'answers')
  const { everyday } = leniencyPack
  const toAct = everyday && act !== undefined ? answersTo(everyday, act) : undefined
  // What one answered is one's own; an act by its name is a matter like any other.
  useShareCard({
    title: '小错会怎样，自己对一对',
    path: toAct && act !== undefined ? routes.leniencyAct(act) : routes.leniencyCheck(),
    personal: true,
  })
  return <CheckScreen answers={toAct ?? readAnswers(answers)} />
})
