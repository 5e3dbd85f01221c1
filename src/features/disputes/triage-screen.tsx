import { useEffect } from 'react'
import type { Hotline } from '@/domain/content/home-pack'
import { replay, writeAnswers } from '@/domain/disputes/triage'
import { dial } from '@/platform/phone'
import { routes } from '@/platform/routes'
import { Page } from '@/ui/page/page'
import { QuestionView } from '@/ui/question/question-view'
import { BigButton } from '@/ui/tap/big-button'
import { useDisputes } from './disputes-store'
import { LeaveNow } from './leave-now'
import { NoSuchTree } from './no-such-tree'
import { OutcomeView } from './outcome-view'
import type { TreeDirectory } from './tree-directory'

interface Props {
  directory: TreeDirectory
  tree: string | undefined
  answers: Readonly<Record<string, string>>
}

/** One question, or where the answers lead. */
export function TriageScreen({ directory, tree: id, answers }: Props) {
  const tree = id === undefined ? undefined : directory.treeById(id)
  const state = tree && replay(tree, answers)
  const remember = useDisputes((d) => d.remember)
  const written = state ? writeAnswers(state.answered) : ''
  useEffect(() => {
    if (tree && !tree.discreet && written !== '') remember(tree.id, written)
  }, [tree, written, remember])

  if (!tree || !state) return <NoSuchTree />
  return (
    <Page title={tree.title} bare={'outcome' in state.at}>
      {tree.discreet && <LeaveNow numbers={tree.discreet} hotlines={directory.pack.hotlines} />}
      {tree.urgent && 'question' in state.at && <directory.StatementList statements={[tree.urgent]} tone="warning" />}
      {'question' in state.at ? (
        <>
          <QuestionView
            tree={tree}
            state={state}
            question={state.at.question}
            pictures={directory.pictures}
            urlOf={(given) => routes.triage(tree.id, given)}
          />
          {!tree.discreet && <AskSomebody hotlines={directory.pack.hotlines} />}
        </>
      ) : (
        <OutcomeView directory={directory} tree={tree} state={state} outcome={state.at.outcome} />
      )}
    </Page>
  )
}

/** For whoever would rather tell it than answer questions. */
function AskSomebody({ hotlines }: { hotlines: readonly Hotline[] }) {
  const [hotline] = hotlines.filter(({ number }) => number === '12348')
  return hotline ? (
    <BigButton
      quiet
      icon="phone"
      text="说不清，打 12348 问"
      label={`拨打 12348，${hotline.name}，${hotline.use}`}
      onTap={() => dial(hotline.number)}
    />
  ) : null
}
