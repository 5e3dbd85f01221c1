import { RulesScreen } from '@/features/credit/rules-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function RulesPage() {
  useShareCard({ title: '信用积分，加分减分的规则', path: routes.creditRules() })
  return <RulesScreen />
})
