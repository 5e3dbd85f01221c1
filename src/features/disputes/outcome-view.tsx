import { View } from '@tarojs/components'
import type { TriageState, TriageTree } from '@/domain/disputes/triage'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Heading } from '@/ui/page/heading'
import { Answered } from '@/ui/question/answered'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { Contacts } from './contacts'
import { channelById, StatementList, StatementView } from './directory'
import { DeadlineRows, FormRows } from './linked-rows'
import { TownshipLine } from './township-choice'

interface Props {
  tree: TriageTree
  state: TriageState
  outcome: string
}

/** Where the answers lead: the door, why, what to do, what it costs, what to bring, until when, who to call, and the paper. */
export function OutcomeView({ tree, state, outcome: id }: Props) {
  const outcome = tree.outcomes[id]
  const channel = outcome && channelById(outcome.channel)
  if (!outcome || !channel) return null
  return (
    <>
      <View className="outcome__title panel">
        <View className="soft">先去这里</View>
        <Heading level={2}>{channel.name}</Heading>
        <View>{outcome.title}</View>
        <TownshipLine level={channel.level} />
        <BigButton quiet text="这个地方管什么、怎么去" onTap={() => goTo(routes.channel(channel.id))} />
      </View>
      {outcome.urgent && <StatementList statements={[outcome.urgent]} tone="warning" />}
      <StatementList title="怎么做" statements={outcome.steps} numbered />
      <StatementList title="为什么是这里" statements={outcome.why} />
      <StatementList title="要不要钱" statements={[channel.cost]} />
      <StatementList title="带什么" statements={[...outcome.bring, ...channel.bring]} />
      <Heading level={2}>到什么时候为止</Heading>
      <View className="panel">
        {outcome.deadlineNote && <StatementView statement={outcome.deadlineNote} />}
        <DeadlineRows rules={outcome.deadlines} />
      </View>
      <Contacts channel={channel} />
      <FormRows forms={outcome.forms} />
      <StatementList title="那里办不了的" statements={[...outcome.cannot, ...channel.cannot]} />
      <Heading level={2}>还有别的路</Heading>
      <View className="panel">
        {outcome.alternatives.map(({ channel: other, when }) => (
          <View key={other}>
            <Row title={channelById(other)?.name ?? ''} onTap={() => goTo(routes.channel(other))} />
            <StatementView statement={when} />
          </View>
        ))}
      </View>
      <Answered tree={tree} state={state} urlOf={(answers) => routes.triage(tree.id, answers)} />
    </>
  )
}
