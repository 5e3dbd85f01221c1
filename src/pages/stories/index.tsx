import { StoriesScreen } from '@/features/stories/stories-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function StoriesPage() {
  useShareCard({ title: '村里的事，换成你会怎么办？', path: routes.stories() })
  return <StoriesScreen />
})
