import { creditRuleById } from '@/features/credit/catalogue'
import { RuleScreen } from '@/features/credit/rule-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function RulePage() {
  const id = readParam(usePageParams(), 'id')
  const rule = id === undefined ? undefined : creditRuleById(id)
  useShareCard({ title: rule?.title ?? '信用积分规则', path: rule ? routes.creditRule(rule.id) : routes.creditRules() })
  return <RuleScreen id={id} />
})
