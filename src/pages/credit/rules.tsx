import { RulesScreen } from '@/features/credit/rules-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'

export default function RulesPage() {
  useShareCard({ title: '信用积分，加分减分的规则', path: routes.creditRules() })
  return <RulesScreen />
}
