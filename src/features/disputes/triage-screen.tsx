import { useEffect } from 'react'
import { maxQuestions, replay, writeAnswers } from '@/domain/disputes/triage'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { Page } from '@/ui/page/page'
import { QuestionView } from '@/ui/question/question-view'
import { StatementList, treeById } from './directory'
import { useDisputes } from './disputes-store'
import { LeaveNow } from './leave-now'
import { OutcomeView } from './outcome-view'

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
    if (tree && !tree.discreet && written !== '') remember(tree.id, written)
  }, [tree, written, remember])

  if (!tree || !state) {
    return <NotFound title="没有这一类事" icon="handshake" action="看全部类别" url={routes.disputes()} />
  }
  return (
    <Page title={tree.title}>
      {tree.discreet && <LeaveNow numbers={tree.discreet} />}
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
