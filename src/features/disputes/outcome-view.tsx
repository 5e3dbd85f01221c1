import { View } from '@tarojs/components'
import { Fragment } from 'react'
import type { Door } from '@/domain/disputes/dispute-pack'
import { discreetAt, type Outcome, type TriageState, type TriageTree } from '@/domain/disputes/triage'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import type { ShareCard } from '@/platform/share'
import { Choice } from '@/ui/choice/choice'
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
  share: Sharing
}

/** What is passed on of a result, and whether the reader's answers go along. */
export interface Sharing {
  card: ShareCard
  withAnswers: boolean
  onWithAnswers: (withAnswers: boolean) => void
}

const extents = [
  { value: 'kind', text: '只转这一类事' },
  { value: 'answers', text: '连我的回答一起' },
] as const

/** Where the answers lead: what to do and whom to ring, until when, with what, step by step; all else waits to be asked for. */
export function OutcomeView({ outcome: id, ...props }: Props) {
  const outcome = props.tree.outcomes[id]
  const door = outcome && props.directory.doorById(outcome.channel)
  return outcome && door ? <Result {...props} id={id} outcome={outcome} door={door} /> : null
}

interface ResultProps extends Omit<Props, 'outcome'> {
  id: string
  outcome: Outcome
  door: Door
}

function Result({ directory, tree, state, share, id, outcome, door }: ResultProps) {
  const { pack, GroundsOf } = directory
  const discreet = discreetAt(tree, state) !== undefined
  const ticks = useTicks(discreet ? undefined : `${tree.id}/${id}`)
  const call = useFirstCall(pack, door.id, outcome.call)
  const bring = [...outcome.bring, ...door.bring]
  const urgent = [tree.urgent, outcome.urgent].flatMap((statement) => statement ?? [])
  const note = outcome.deadlineNote ? [outcome.deadlineNote] : []
  const first = [outcome.answer, outcome.call, ...urgent, ...note, ...outcome.steps, ...bring]
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
      {!discreet && <ShareExtent {...share} />}
      <DoorBar call={call} card={discreet ? undefined : share.card} forms={outcome.forms} titles={pack.forms} />
    </>
  )
}

function ShareExtent({ withAnswers, onWithAnswers }: Sharing) {
  return (
    <View className="panel">
      <Choice
        label="转给家人的时候"
        options={extents}
        value={withAnswers ? 'answers' : 'kind'}
        onChoose={(extent) => onWithAnswers(extent === 'answers')}
      />
    </View>
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
