import { maxQuestions, pathsOf, replay } from '@/domain/disputes/triage'
import { loadCorpus } from '../../tools/content/load'

const { disputes } = loadCorpus(process.cwd(), 'guanxian')
const { trees, channels, deadlines, forms, townships } = disputes

test('there are trees for at least 16 kinds of dispute, 14 channels, 45 deadlines, 8 papers and the 18 townships', () => {
  expect(trees.length).toBeGreaterThanOrEqual(16)
  expect(channels.length).toBeGreaterThanOrEqual(14)
  expect(deadlines.filter(({ side }) => side === 'reader').length).toBeGreaterThanOrEqual(45)
  expect(forms.length).toBeGreaterThanOrEqual(8)
  expect(townships).toHaveLength(18)
})

describe.each(trees.map((tree) => [tree.title, tree] as const))('%s', (_, tree) => {
  const paths = pathsOf(tree)

  test('every way ends at a door within five questions', () => {
    for (const { options, outcome } of paths) {
      expect(options.length).toBeLessThanOrEqual(maxQuestions)
      expect(Object.keys(tree.outcomes)).toContain(outcome)
      const answers = Object.fromEntries(options.map(({ question, option }) => [question, option]))
      expect(replay(tree, answers).at).toEqual({ outcome })
    }
  })

  test('every question and outcome is reached', () => {
    const reached = new Set(paths.flatMap(({ options, outcome }) => [outcome, ...options.map((o) => o.question)]))
    expect([...Object.keys(tree.questions), ...Object.keys(tree.outcomes)].filter((id) => !reached.has(id))).toEqual([])
  })

  test.each(Object.entries(tree.outcomes))('%s names a door, its cost, papers and deadline', (_id, outcome) => {
    const channel = channels.find(({ id }) => id === outcome.channel)
    expect(channel).toBeDefined()
    expect(channel?.cost.cites).not.toEqual([])
    expect([...outcome.bring, ...(channel?.bring ?? [])]).not.toEqual([])
    expect(outcome.deadlines.length + (outcome.deadlineNote ? 1 : 0)).toBeGreaterThan(0)
  })

  test.each(Object.entries(tree.outcomes))('%s does not say again what its door says below it', (_id, outcome) => {
    const channel = channels.find(({ id }) => id === outcome.channel)
    const said = [...(channel?.bring ?? []), ...(channel?.cannot ?? [])].map(({ text }) => text)
    expect([...outcome.bring, ...outcome.cannot].map(({ text }) => text).filter((text) => said.includes(text))).toEqual(
      [],
    )
  })
})

test('every channel is where some way leads, or is offered beside it', () => {
  const used = new Set(
    trees.flatMap((tree) =>
      Object.values(tree.outcomes).flatMap(({ channel, alternatives }) => [
        channel,
        ...alternatives.map((other) => other.channel),
      ]),
    ),
  )
  expect(channels.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
})

test('violence at home: safety comes before anything else, and mediation is never the door', () => {
  const tree = trees.find(({ id }) => id === 'domestic-violence')
  expect(tree?.urgent?.text).toContain('110')
  const doors = Object.values(tree?.outcomes ?? {}).map(({ channel }) => channel)
  expect(doors.filter((door) => door.endsWith('-mediation'))).toEqual([])
})

describe('traps', () => {
  const period = (id: string) => deadlines.find((rule) => rule.id === id)?.period
  test.each([
    ['civil-limitation-3y', 3, 'year'], // 民法典 188: 人身损害 too
    ['penalty-limit-2y', 2, 'year'], // 行政处罚法 36
    ['penalty-limit-5y', 5, 'year'], // 行政处罚法 36
    ['land-award-sue-30d', 30, 'day'], // 农村土地承包经营纠纷调解仲裁法 48
    ['labour-award-sue-15d', 15, 'day'], // 劳动争议调解仲裁法 50
    ['reconsideration-60d', 60, 'day'], // 行政复议法 20
    ['reconsideration-not-told-1y', 1, 'year'], // 行政复议法 20
    ['reconsideration-5y', 5, 'year'], // 行政复议法 21
    ['reconsideration-land-20y', 20, 'year'], // 行政复议法 21
    ['inaction-2m', 2, 'month'], // 行政诉讼法 47
    ['accident-review-3d', 3, 'workday'], // 道路交通事故处理程序规定 71, 112
  ])('%s is %i %s', (id, count, unit) => {
    expect(period(id)).toEqual({ count, unit })
  })

  test.each(['wages-while-employed', 'support-no-limit'])('%s runs out never', (id) => {
    expect(period(id)).toBeNull()
  })
})
