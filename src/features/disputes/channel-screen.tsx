import { View } from '@tarojs/components'
import { disputePack } from '@/content/dispute-pack'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { Fold } from '@/ui/fold/fold'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Contacts } from './contacts'
import { channelById, StatementList } from './directory'
import { DeadlineRows, FormRows } from './linked-rows'
import { TownshipLine } from './township-line'

/** One door: what it does and does not, the cost, what to bring, what comes of it, until when, who to call. */
export function ChannelScreen({ id }: { id: string | undefined }) {
  const channel = id === undefined ? undefined : channelById(id)
  if (!channel) return <NotFound title="没有这个门路" icon="landmark" action="看全部门路" url={routes.channels()} />
  return (
    <Page title={channel.name}>
      <TownshipLine level={channel.level} townships={disputePack.townships} />
      <StatementList statements={[channel.summary, channel.exists]} />
      <StatementList title="能办什么" statements={channel.can} />
      <StatementList title="办不了什么" statements={channel.cannot} />
      <StatementList title="要不要钱" statements={[channel.cost]} />
      <StatementList title="带什么、说什么" statements={channel.bring} />
      <Fold title="办完以后">
        <StatementList statements={channel.after} />
      </Fold>
      {channel.deadlines.length > 0 && (
        <>
          <Heading level={2}>有关的期限</Heading>
          <View className="panel">
            <DeadlineRows ids={channel.deadlines} titles={disputePack.deadlines} />
          </View>
        </>
      )}
      <FormRows ids={channel.forms} titles={disputePack.forms} />
      <Contacts pack={disputePack} channel={channel} />
    </Page>
  )
}
