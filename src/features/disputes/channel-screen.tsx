import { View } from '@tarojs/components'
import { replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Empty } from '@/ui/empty/empty'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Contacts } from './contacts'
import { channelById } from './directory'
import { DeadlineRows, FormRows } from './linked-rows'
import { StatementList } from './statement-list'
import { TownshipLine } from './township-choice'

/** One door: what it does and does not, the cost, what to bring, what comes of it, until when, who to call. */
export function ChannelScreen({ id }: { id: string | undefined }) {
  const channel = id === undefined ? undefined : channelById(id)
  if (!channel) {
    return (
      <Page title="没有这个门路">
        <Empty
          icon="landmark"
          text="没有找到这个门路，可能链接不全，或者内容已经改过。"
          action="看全部门路"
          onAction={() => replaceWith(routes.channels())}
        />
      </Page>
    )
  }
  return (
    <Page title={channel.name}>
      <TownshipLine level={channel.level} />
      <StatementList statements={[channel.summary, channel.exists]} />
      <StatementList title="能办什么" statements={channel.can} />
      <StatementList title="办不了什么" statements={channel.cannot} />
      <StatementList title="要不要钱" statements={[channel.cost]} />
      <StatementList title="带什么、说什么" statements={channel.bring} />
      <StatementList title="办完以后" statements={channel.after} />
      {channel.deadlines.length > 0 && (
        <>
          <Heading level={2}>有关的期限</Heading>
          <View className="panel">
            <DeadlineRows rules={channel.deadlines} />
          </View>
        </>
      )}
      <FormRows forms={channel.forms} />
      <Contacts channel={channel} />
    </Page>
  )
}
