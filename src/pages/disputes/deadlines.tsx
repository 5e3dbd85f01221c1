import { DeadlinesScreen } from '@/features/disputes/deadlines-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function DeadlinesPage() {
  useShareCard({ title: '算期限：最晚哪一天', path: routes.deadlines() })
  return <DeadlinesScreen />
})
