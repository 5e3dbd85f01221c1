import { ChannelScreen } from '@/features/disputes/channel-screen'
import { channelById } from '@/features/disputes/directory'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function ChannelPage() {
  const id = readParam(usePageParams(), 'id')
  const channel = id === undefined ? undefined : channelById(id)
  useShareCard({ title: channel?.name ?? '门路', path: channel ? routes.channel(channel.id) : routes.channels() })
  return <ChannelScreen id={id} />
})
