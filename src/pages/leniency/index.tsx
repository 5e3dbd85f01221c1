import { LeniencyScreen } from '@/features/leniency/leniency-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function LeniencyPage() {
  useShareCard({ title: '不罚轻罚：小错怎么办', path: routes.leniency() })
  return <LeniencyScreen />
})
