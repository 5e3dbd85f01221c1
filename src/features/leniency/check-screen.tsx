import { View } from '@tarojs/components'
import { leniencyPack } from '@/content/leniency-pack'
import { type CheckOutcome, type SelfCheck, treeAsked, type Verdict } from '@/domain/leniency/leniency'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NothingYet } from '@/ui/empty/empty-page'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Answered } from '@/ui/question/answered'
import { QuestionView } from '@/ui/question/question-view'
import { Row } from '@/ui/row/row'
import { AppealRow } from './appeal-row'
import { guideById, StatementList } from './catalogue'
import { InspectedRow } from './inspected-row'
import './check-screen.scss'

/** What the law's word is, not what will happen. */
const verdicts: Record<Verdict, string> = {
  exempt: '法律写的是：不予处罚',
  may: '法律写的是：可以不予处罚',
  lighter: '法律写的是：应当从轻或者减轻处罚',
  'correct-first': '法律写的是：先责令改正',
  'warn-first': '法律写的是：先警告，责令改正',
  punished: '法律写的是：要罚',
  no: '不适用，或者还够不上',
  depends: '要看情况',
}

interface Props {
  answers: Readonly<Record<string, string>>
}

/** Who it is and which everyday thing; else at most six questions. Then what the law says of the case, why, and what to do. */
export function CheckScreen({ answers }: Props) {
  const { check } = leniencyPack
  return check ? <Check check={check} answers={answers} /> : <NothingYet title="自己对一对" />
}

function Check({ check, answers }: Props & { check: SelfCheck }) {
  const { tree, state } = treeAsked(leniencyPack.everyday, check, answers)
  const outcome = 'outcome' in state.at ? tree.outcomes[state.at.outcome] : undefined
  return (
    <Page title="自己对一对">
      {'question' in state.at ? (
        <>
          <QuestionView tree={tree} state={state} question={state.at.question} urlOf={routes.leniencyCheck} />
          <StatementList statements={[check.note]} />
        </>
      ) : (
        <>
          {outcome && <Outcome check={check} outcome={outcome} />}
          <Answered tree={tree} state={state} urlOf={routes.leniencyCheck} />
        </>
      )}
    </Page>
  )
}

function Outcome({ check, outcome }: { check: SelfCheck; outcome: CheckOutcome }) {
  const inspector = guideById('inspector')
  return (
    <>
      <View className={`panel verdict verdict--${outcome.verdict}`}>
        <View className="verdict__word">{outcome.about ? outcome.title : verdicts[outcome.verdict]}</View>
        <Heading level={2}>{outcome.about ?? outcome.title}</Heading>
      </View>
      <StatementList statements={[check.note]} tone="warning" />
      <StatementList title="为什么这么说" statements={outcome.why} />
      <StatementList title="现在做什么" statements={outcome.next} numbered />
      <Heading level={2}>接着看</Heading>
      <View className="panel">
        <Row
          icon="search"
          title="找一找法律和清单里有没有"
          note="按事情找，看条件和要改什么"
          onTap={() => goTo(routes.leniencyItems())}
        />
        {inspector && (
          <Row
            icon="users"
            title="检查的人来了怎么说"
            note="先看证，说实话，讲道理"
            onTap={() => goTo(routes.guide(inspector.id))}
          />
        )}
        {leniencyPack.inspected.length > 0 && <InspectedRow />}
        <AppealRow />
      </View>
    </>
  )
}
