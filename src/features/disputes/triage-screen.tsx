import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { replay, type TriageState, type TriageTree, writeAnswers } from '@/domain/triage'
import { goTo, replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Empty } from '@/ui/empty/empty'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import { Answered } from './answered'
import { treeById } from './directory'
import { useDisputes } from './disputes-store'
import { OutcomeView } from './outcome-view'
import { StatementList } from './statement-list'

interface Props {
  tree: string | undefined
  answers: Readonly<Record<string, string>>
}

/** One question, or where the answers lead. Each answer is a page of its own, so going back is changing it. */
export function TriageScreen({ tree: id, answers }: Props) {
  const tree = id === undefined ? undefined : treeById(id)
  const state = tree && replay(tree, answers)
  const remember = useDisputes((d) => d.remember)
  const written = state ? writeAnswers(state.answered) : ''
  useEffect(() => {
    if (tree && written !== '') remember(tree.id, written)
  }, [tree, written, remember])

  if (!tree || !state) {
    return (
      <Page title="没有这一类事">
        <Empty
          icon="handshake"
          text="没有找到这一类事，可能链接不全，或者内容已经改过。"
          action="看全部类别"
          onAction={() => replaceWith(routes.disputes())}
        />
      </Page>
    )
  }
  return (
    <Page title={tree.title}>
      {tree.urgent && <StatementList statements={[tree.urgent]} tone="warning" />}
      {'question' in state.at ? (
        <QuestionView tree={tree} state={state} question={state.at.question} />
      ) : (
        <OutcomeView tree={tree} state={state} outcome={state.at.outcome} />
      )}
    </Page>
  )
}

function QuestionView({ tree, state, question: id }: { tree: TriageTree; state: TriageState; question: string }) {
  const question = tree.questions[id]
  if (!question) return null
  const answer = (option: string) => [writeAnswers(state.answered), `${id}:${option}`].filter(Boolean).join(',')
  return (
    <>
      <View className="soft">{`第 ${state.answered.length + 1} 问，最多 5 问`}</View>
      <Heading level={2}>{question.text}</Heading>
      {question.hint && <View>{question.hint}</View>}
      <View className="panel">
        {question.options.map((option) => (
          <Row key={option.id} title={option.text} onTap={() => goTo(routes.triage(tree.id, answer(option.id)))} />
        ))}
      </View>
      <Answered tree={tree} state={state} />
    </>
  )
}
