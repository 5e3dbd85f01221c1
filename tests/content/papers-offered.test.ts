import type { Outcome } from '@/domain/disputes/triage'
import { corpus } from './county-corpus'

const { trees, channels, forms } = corpus.disputes

/**
 * How a sentence names the paper of this title: 支付令申请书 is what one 申请s, 答辩状 what one 写s or 交s. Null where several
 * papers share the name, as those do that begin a lawsuit: the words do not tell which of them is meant.
 */
function naming(title: string): RegExp | null {
  const applied = /^(.+)申请书$/.exec(title)?.[1]
  if (applied !== undefined) return new RegExp(`申请[^，。；、：]{0,6}${applied}`)
  const written = /^(?:民事|行政)?(.+状)$/.exec(title)?.[1]
  if (written === undefined || forms.filter((form) => form.title.includes(written)).length > 1) return null
  return new RegExp(`[写交]${written}`)
}

const named = forms.flatMap(({ id, title }) => {
  const pattern = naming(title)
  return pattern ? [{ id, pattern, written: title.endsWith('状') }] : []
})

/** The doors where a paper is handed in. */
const doorsOf = (form: string) => channels.filter((channel) => channel.forms.includes(form)).map(({ id }) => id)

const outcomes = trees.flatMap((tree) =>
  Object.entries(tree.outcomes).map(([id, outcome]) => [`${tree.id}/${id}`, outcome] as const),
)

/** What an outcome tells the reader to do. */
const saidBy = ({ title, answer, steps, cases = [] }: Outcome) => [
  title,
  ...[answer, ...steps, ...cases].flatMap((statement) => statement?.text ?? []),
]

test('titles tell apart at least eight papers, and the outcomes speak of most of them', () => {
  expect(named.length).toBeGreaterThanOrEqual(8)
  const said = outcomes.flatMap(([, outcome]) => saidBy(outcome))
  const spoken = named.filter(({ pattern }) => said.some((text) => pattern.test(text)))
  expect(spoken.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'protection-order-application',
      'payment-order-application',
      'enforcement-application',
      'answer-statement',
      'appeal-petition',
    ]),
  )
})

test.each(outcomes)('%s offers the papers that its steps tell to hand in', (_at, outcome) => {
  const said = saidBy(outcome)
  const wanted = named
    // An 上诉状 in a criminal case is another paper than the civil one.
    .filter(({ id, written }) => !written || doorsOf(id).includes(outcome.channel))
    .filter(({ pattern }) => said.some((text) => pattern.test(text)))
  expect(outcome.forms).toEqual(expect.arrayContaining(wanted.map(({ id }) => id)))
})

test('every paper is offered by some channel', () => {
  for (const { id } of forms) expect([id, doorsOf(id)]).not.toEqual([id, []])
})
