import { View } from '@tarojs/components'
import { leniencyPack } from '@/content/leniency-pack'
import { replay } from '@/domain/disputes/triage'
import type { SelfCheck, Verdict } from '@/domain/leniency/leniency'
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
import './check-screen.scss'

/** What the law's word is, not what will happen. */
const verdicts: Record<Verdict, string> = {
  exempt: '法律写的是：不予处罚',
  may: '法律写的是：可以不予处罚',
  lighter: '法律写的是：应当从轻或者减轻处罚',
  no: '不适用，或者还够不上',
  depends: '要看情况',
}

interface Props {
  answers: Readonly<Record<string, string>>
}

/** At most six questions, then what the law says of the case, why, and what to do. */
export function CheckScreen({ answers }: Props) {
  const { check } = leniencyPack
  return check ? <Check check={check} answers={answers} /> : <NothingYet title="自己对一对" />
}

function Check({ check, answers }: Props & { check: SelfCheck }) {
  const state = replay(check, answers)
  return (
    <Page title="自己对一对">
      {'question' in state.at ? (
        <>
          <QuestionView tree={check} state={state} question={state.at.question} urlOf={routes.leniencyCheck} />
          <StatementList statements={[check.note]} />
        </>
      ) : (
        <>
          <Outcome check={check} id={state.at.outcome} />
          <Answered tree={check} state={state} urlOf={routes.leniencyCheck} />
        </>
      )}
    </Page>
  )
}

function Outcome({ check, id }: { check: SelfCheck; id: string }) {
  const outcome = check.outcomes[id]
  const inspector = guideById('inspector')
  if (!outcome) return null
  return (
    <>
      <View className={`panel verdict verdict--${outcome.verdict}`}>
        <View className="verdict__word">{verdicts[outcome.verdict]}</View>
        <Heading level={2}>{outcome.title}</Heading>
      </View>
      <StatementList statements={[check.note]} tone="warning" />
      <StatementList title="为什么这么说" statements={outcome.why} />
      <StatementList title="现在做什么" statements={outcome.next} numbered />
      <Heading level={2}>接着看</Heading>
      <View className="panel">
        <Row
          icon="search"
          title="找一找清单里有没有"
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
        <AppealRow />
      </View>
    </>
  )
}
