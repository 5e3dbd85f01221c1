import { disputePack } from '@/content/dispute-pack'
import { textsOf } from '@/domain/content/statement'
import type { Channel } from '@/domain/disputes/channel'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { Fold } from '@/ui/fold/fold'
import { Page } from '@/ui/page/page'
import { AnswerBlock, useFirstCall } from './answer-block'
import { BringList } from './bring-list'
import { Contacts } from './contacts'
import { DeadlinePanel } from './deadline-panel'
import { channelById, GroundsOf, StatementList } from './directory'
import { DoorBar } from './door-bar'
import { TownshipLine } from './township-line'
import { useTicks } from './use-ticks'

/** One door: what it is for and whom to ring, what to bring, what it does; all else waits to be asked for. */
export function ChannelScreen({ id }: { id: string | undefined }) {
  const channel = id === undefined ? undefined : channelById(id)
  if (!channel) return <NotFound title="没有这个门路" icon="landmark" action="看全部门路" url={routes.channels()} />
  return <Door channel={channel} />
}

function Door({ channel }: { channel: Channel }) {
  const ticks = useTicks(`channel/${channel.id}`)
  const call = useFirstCall(disputePack, channel.id, channel.call)
  return (
    <Page title={channel.name} bare spoken={textsOf([channel.summary, ...channel.can, channel.cost])}>
      <AnswerBlock kick={channel.name} answer={channel.summary} first={call} hotlines={disputePack.hotlines}>
        <TownshipLine level={channel.level} townships={disputePack.townships} />
      </AnswerBlock>
      <DeadlinePanel ids={channel.deadlines} titles={disputePack.deadlines} />
      <BringList bring={channel.bring} ticks={ticks} />
      <GroundsOf statements={[channel.summary, ...channel.bring]} />
      <StatementList title="能办什么" statements={channel.can} />
      {channel.cannot.length > 0 && (
        <Fold title="办不了什么">
          <StatementList statements={channel.cannot} />
        </Fold>
      )}
      <Fold title="要不要钱">
        <StatementList statements={[channel.cost]} />
      </Fold>
      <Fold title="办完以后">
        <StatementList statements={channel.after} />
      </Fold>
      <Fold title="县里有没有">
        <StatementList statements={[channel.exists]} />
      </Fold>
      <Fold title="别的电话">
        <Contacts pack={disputePack} channel={channel} />
      </Fold>
      <DoorBar
        call={call}
        card={{ title: channel.name, path: routes.channel(channel.id) }}
        forms={channel.forms}
        titles={disputePack.forms}
      />
    </Page>
  )
}
