import { SourcesScreen } from '@/features/sources/sources-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function SourcesPage() {
  useShareCard({ title: '内容出处', path: routes.sources() })
  return <SourcesScreen />
})
