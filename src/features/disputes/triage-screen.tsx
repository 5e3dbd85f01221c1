import { useEffect } from 'react'
import { maxQuestions, replay, writeAnswers } from '@/domain/disputes/triage'
import { replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Empty } from '@/ui/empty/empty'
import { Page } from '@/ui/page/page'
import { QuestionView } from '@/ui/question/question-view'
import { treeById } from './directory'
import { useDisputes } from './disputes-store'
import { OutcomeView } from './outcome-view'
import { StatementList } from './statement-list'

interface Props {
  tree: string | undefined
  answers: Readonly<Record<string, string>>
}

/** One question, or where the answers lead. */
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
        <QuestionView
          tree={tree}
          state={state}
          question={state.at.question}
          most={maxQuestions}
          urlOf={(given) => routes.triage(tree.id, given)}
        />
      ) : (
        <OutcomeView tree={tree} state={state} outcome={state.at.outcome} />
      )}
    </Page>
  )
}
