import { CreditScreen } from '@/features/credit/credit-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function CreditPage() {
  useShareCard({ title: '信用怎么记、怎么用、记错了怎么办', path: routes.credit() })
  return <CreditScreen />
})
