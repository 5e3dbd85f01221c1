import { SourcesScreen } from '@/features/sources/sources-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'

export default function SourcesPage() {
  useShareCard({ title: '内容出处', path: routes.sources() })
  return <SourcesScreen />
}
