import { View } from '@tarojs/components'
import { Fragment } from 'react'
import type { Door } from '@/domain/disputes/dispute-pack'
import { type Outcome, type TriageState, type TriageTree, writeAnswers } from '@/domain/disputes/triage'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Fold } from '@/ui/fold/fold'
import { Answered } from '@/ui/question/answered'
import { Row } from '@/ui/row/row'
import { StatementText } from '@/ui/statement/statement-list'
import { Tap } from '@/ui/tap/tap'
import { AnswerBlock, useFirstCall } from './answer-block'
import { BringList } from './bring-list'
import { Contacts } from './contacts'
import { DeadlinePanel } from './deadline-panel'
import { DoorBar } from './door-bar'
import { StepList } from './step-list'
import { TownshipLine } from './township-line'
import type { TreeDirectory } from './tree-directory'
import { useTicks } from './use-ticks'

interface Props {
  directory: TreeDirectory
  tree: TriageTree
  state: TriageState
  outcome: string
}

/** Where the answers lead: what to do and whom to ring, until when, with what, step by step; all else waits to be asked for. */
export function OutcomeView({ directory, tree, state, outcome: id }: Props) {
  const outcome = tree.outcomes[id]
  const door = outcome && directory.doorById(outcome.channel)
  return outcome && door ? (
    <Result directory={directory} tree={tree} state={state} id={id} outcome={outcome} door={door} />
  ) : null
}

interface ResultProps extends Omit<Props, 'outcome'> {
  id: string
  outcome: Outcome
  door: Door
}

function Result({ directory, tree, state, id, outcome, door }: ResultProps) {
  const { pack, GroundsOf } = directory
  const ticks = useTicks(tree.discreet ? undefined : `${tree.id}/${id}`)
  const call = useFirstCall(pack, door.id, outcome.call)
  const bring = [...outcome.bring, ...door.bring]
  const urgent = [tree.urgent, outcome.urgent].flatMap((statement) => statement ?? [])
  const note = outcome.deadlineNote ? [outcome.deadlineNote] : []
  const first = [outcome.answer, outcome.call, ...urgent, ...note, ...outcome.steps, ...bring]
  const answers = writeAnswers(state.answered)
  return (
    <>
      <AnswerBlock kick={`${tree.title} · 先去这里`} answer={outcome.answer} first={call} hotlines={pack.hotlines}>
        <Tap role="link" className="answer__way" onTap={() => goTo(routes.channel(door.id))}>
          {`${door.name}：管什么、怎么去`}
        </Tap>
        <TownshipLine level={door.level} townships={pack.townships} />
      </AnswerBlock>
      {urgent.length > 0 && (
        <View className="panel statements--warning">
          {urgent.map((statement) => (
            <StatementText key={statement.text} statement={statement} />
          ))}
        </View>
      )}
      <DeadlinePanel ids={outcome.deadlines} titles={pack.deadlines} note={outcome.deadlineNote} />
      <BringList bring={bring} ticks={ticks} />
      <StepList steps={outcome.steps} ticks={ticks} />
      <GroundsOf statements={first} />
      <Folds directory={directory} outcome={outcome} door={door} />
      <Answered tree={tree} state={state} urlOf={(given) => routes.triage(tree.id, given)} />
      <DoorBar
        call={call}
        card={
          tree.discreet
            ? undefined
            : { title: `${tree.title}：${outcome.answer.text}`, path: routes.triage(tree.id, answers) }
        }
        forms={outcome.forms}
        titles={pack.forms}
      />
    </>
  )
}

/** What is read by those who want to know more. */
function Folds({ directory, outcome, door }: Pick<ResultProps, 'directory' | 'outcome' | 'door'>) {
  const { pack, StatementList, StatementView } = directory
  const cannot = [...outcome.cannot, ...door.cannot]
  const others = outcome.alternatives.map(({ channel }) => pack.others[channel]).join('、')
  return (
    <>
      {outcome.cases && outcome.cases.length > 0 && (
        <Fold title="碰上这些情况">
          <StatementList statements={outcome.cases} />
        </Fold>
      )}
      <Fold title="为什么是这里">
        <StatementList statements={outcome.why} />
      </Fold>
      <Fold title="要不要钱">
        <StatementList statements={[door.cost]} />
      </Fold>
      {cannot.length > 0 && (
        <Fold title="那里办不了的">
          <StatementList statements={cannot} />
        </Fold>
      )}
      {outcome.alternatives.length > 0 && (
        <Fold title="还有别的路" note={others}>
          {outcome.alternatives.map(({ channel: other, when }) => (
            <Fragment key={other}>
              <Row title={pack.others[other] ?? ''} onTap={() => goTo(routes.channel(other))} />
              <StatementView statement={when} />
            </Fragment>
          ))}
        </Fold>
      )}
      <Fold title="别的电话">
        <Contacts pack={pack} channel={door} />
      </Fold>
    </>
  )
}
