import type { Hotline } from '@/domain/content/home-pack'
import { discreetAt, readAnswers, replay, type TriageState, type TriageTree } from '@/domain/disputes/triage'
import { dial } from '@/platform/phone'
import { routes } from '@/platform/routes'
import { LeaveNow } from '@/ui/leave/leave-now'
import { Page } from '@/ui/page/page'
import { QuestionView } from '@/ui/question/question-view'
import { BigButton } from '@/ui/tap/big-button'
import { useDisputes } from './disputes-store'
import { NoSuchTree } from './no-such-tree'
import { OutcomeView, type Sharing } from './outcome-view'
import type { TreeDirectory } from './tree-directory'

interface Props {
  directory: TreeDirectory
  tree: string | undefined
  answers: Readonly<Record<string, string>>
  share: Sharing
}

/** One question, or where the answers lead. */
export function TriageScreen({ directory, tree: id, answers, share }: Props) {
  const tree = id === undefined ? undefined : directory.treeById(id)
  const state = tree && replay(tree, answers)
  const remember = useDisputes((d) => d.remember)
  if (!tree || !state) return <NoSuchTree />
  const discreet = discreetAt(tree, state)
  // By what the reader answers here, and not by what a link that they opened says.
  const keep = (given: string) => {
    if (!discreetAt(tree, replay(tree, readAnswers(given)))) remember(tree.id, given)
  }
  return (
    <Page
      title={tree.title}
      discreet={discreet !== undefined}
      bare={'outcome' in state.at}
      spoken={spokenAt(tree, state)}
    >
      {discreet && <LeaveNow calls={directory.pack.hotlines.filter(({ number }) => discreet.includes(number))} />}
      {tree.urgent && 'question' in state.at && <directory.StatementList statements={[tree.urgent]} tone="warning" />}
      {'question' in state.at ? (
        <>
          <QuestionView
            tree={tree}
            state={state}
            question={state.at.question}
            pictures={directory.pictures}
            urlOf={(given) => routes.triage(tree.id, given)}
            onAnswer={keep}
          />
          {!discreet && <AskSomebody hotlines={directory.pack.hotlines} />}
        </>
      ) : (
        <OutcomeView directory={directory} tree={tree} state={state} outcome={state.at.outcome} share={share} />
      )}
    </Page>
  )
}

/** A question with its answers, or what the answers lead to: what to do, and how. */
function spokenAt(tree: TriageTree, { at }: TriageState): string {
  const question = 'question' in at ? tree.questions[at.question] : undefined
  if (question)
    return [question.text, question.hint, ...question.options.map(({ text }) => text)].filter(Boolean).join('。')
  const outcome = 'outcome' in at ? tree.outcomes[at.outcome] : undefined
  if (!outcome) return tree.title
  const { answer, call, urgent, steps } = outcome
  const ring = { text: `打${[...call.number].join(' ')}，${call.text}。` }
  return [answer, ring, ...(urgent ? [urgent] : []), ...steps].map(({ text }) => text).join('')
}

/** For whoever would rather tell it than answer questions. */
function AskSomebody({ hotlines }: { hotlines: readonly Hotline[] }) {
  const [hotline] = hotlines.filter(({ number }) => number === '12348')
  return hotline ? <BigButton quiet icon="phone" text="说不清，打 12348 问" onTap={() => dial(hotline.number)} /> : null
}
