import { ChannelsScreen } from '@/features/disputes/channels-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'

export default function ChannelsPage() {
  useShareCard({ title: '有了矛盾，都有哪些门路', path: routes.channels() })
  return <ChannelsScreen />
}
