import { SumScreen } from '@/features/credit/sum-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function SumPage() {
  useShareCard({ title: '照信用积分的规则加一加', path: routes.creditSum() })
  return <SumScreen />
})
