import { ChannelsScreen } from '@/features/disputes/channels-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function ChannelsPage() {
  useShareCard({ title: '有了矛盾，都有哪些门路', path: routes.channels() })
  return <ChannelsScreen />
})
