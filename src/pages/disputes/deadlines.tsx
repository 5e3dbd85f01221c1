import { DeadlinesScreen } from '@/features/disputes/deadlines-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'

export default function DeadlinesPage() {
  useShareCard({ title: '算期限：最晚哪一天', path: routes.deadlines() })
  return <DeadlinesScreen />
}
