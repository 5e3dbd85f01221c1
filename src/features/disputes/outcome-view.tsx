import { View } from '@tarojs/components'
import { Fragment } from 'react'
import type { TriageState, TriageTree } from '@/domain/disputes/triage'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Fold } from '@/ui/fold/fold'
import { Heading } from '@/ui/page/heading'
import { Answered } from '@/ui/question/answered'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { Contacts } from './contacts'
import { DeadlineRows, FormRows } from './linked-rows'
import { TownshipLine } from './township-line'
import type { TreeDirectory } from './tree-directory'

interface Props {
  directory: TreeDirectory
  tree: TriageTree
  state: TriageState
  outcome: string
}

/** Where the answers lead: the door, why, what to do, what it costs, what to bring, until when, who to call, and the paper. */
export function OutcomeView({ directory, tree, state, outcome: id }: Props) {
  const { pack, doorById, StatementList, StatementView } = directory
  const outcome = tree.outcomes[id]
  const door = outcome && doorById(outcome.channel)
  if (!outcome || !door) return null
  const cannot = [...outcome.cannot, ...door.cannot]
  return (
    <>
      <View className="outcome__title panel">
        <View className="soft">先去这里</View>
        <Heading level={2}>{door.name}</Heading>
        <View>{outcome.title}</View>
        <TownshipLine level={door.level} townships={pack.townships} />
        <BigButton quiet text="这个地方管什么、怎么去" onTap={() => goTo(routes.channel(door.id))} />
      </View>
      {outcome.urgent && <StatementList statements={[outcome.urgent]} tone="warning" />}
      <StatementList title="怎么做" statements={outcome.steps} numbered />
      <StatementList title="为什么是这里" statements={outcome.why} />
      <StatementList title="要不要钱" statements={[door.cost]} />
      <StatementList title="带什么" statements={[...outcome.bring, ...door.bring]} />
      <Heading level={2}>到什么时候为止</Heading>
      <View className="panel">
        {outcome.deadlineNote && <StatementView statement={outcome.deadlineNote} />}
        <DeadlineRows ids={outcome.deadlines} titles={pack.deadlines} />
      </View>
      <Contacts pack={pack} channel={door} />
      <FormRows ids={outcome.forms} titles={pack.forms} />
      {cannot.length > 0 && (
        <Fold title="那里办不了的">
          {cannot.map((statement) => (
            <StatementView key={statement.text} statement={statement} />
          ))}
        </Fold>
      )}
      {outcome.alternatives.length > 0 && (
        <Fold title="还有别的路" note={outcome.alternatives.map(({ channel }) => pack.others[channel]).join('、')}>
          {outcome.alternatives.map(({ channel: other, when }) => (
            <Fragment key={other}>
              <Row title={pack.others[other] ?? ''} onTap={() => goTo(routes.channel(other))} />
              <StatementView statement={when} />
            </Fragment>
          ))}
        </Fold>
      )}
      <Answered tree={tree} state={state} urlOf={(answers) => routes.triage(tree.id, answers)} />
    </>
  )
}
