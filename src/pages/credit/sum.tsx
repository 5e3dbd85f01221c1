import { SumScreen } from '@/features/credit/sum-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'

export default function SumPage() {
  useShareCard({ title: '照信用积分的规则加一加', path: routes.creditSum() })
  return <SumScreen />
}
