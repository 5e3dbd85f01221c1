import { maxQuestions, pathsOf, replay } from '@/domain/disputes/triage'
import { chosenPack } from '../../config/pack'
import { claimsOf } from '../../tools/content/claims'
import { loadCorpus } from '../../tools/content/load'

// What every county's content is held to: here the one that is chosen to be built. The other tests of this folder are of
// this project's own county, whichever is chosen.

const corpus = loadCorpus(process.cwd(), chosenPack)
const bank = corpus.questions
const { trees, channels } = corpus.disputes

test('invented cases, and only they, are marked as fiction', () => {
  const cases = corpus.lessons.flatMap(({ lesson }) =>
    lesson.cards.flatMap((card, index) => (card.kind === 'case' ? [`lesson:${lesson.id}#${index + 1}`] : [])),
  )
  cases.push(...corpus.questions.cases.map(({ id }) => `quiz-case:${id}`))
  cases.push(
    ...corpus.stories.stories.flatMap(({ id, panels }) => [
      `story:${id}`,
      ...panels.map((panel) => `story:${id}/${panel.id}`),
    ]),
  )
  expect(
    claimsOf(corpus)
      .filter(({ fiction }) => fiction)
      .map(({ id }) => id),
  ).toEqual(cases)
})

test('ids of statements are unique', () => {
  const ids = claimsOf(corpus).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

// A table without rows jest refuses.
for (const tree of trees)
  describe(tree.title, () => {
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
      expect([...Object.keys(tree.questions), ...Object.keys(tree.outcomes)].filter((id) => !reached.has(id))).toEqual(
        [],
      )
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
      expect(
        [...outcome.bring, ...outcome.cannot].map(({ text }) => text).filter((text) => said.includes(text)),
      ).toEqual([])
    })
  })

test('no option means "all" or "none of the above", and no stem is exam jargon', () => {
  const tricks = bank.questions.filter(
    ({ stem, options }) =>
      options.some(({ text }) =>
        /以上(?:都|全|各|均|几|说法|选项|答案)|都对|都不对|都正确|全部正确|都不正确/.test(text),
      ) || /根据《|以下说法|下列|不正确的是|错误的是/.test(stem),
  )
  expect(tricks.map(({ id }) => id)).toEqual([])
})

test('no two stems are the same or nearly so', () => {
  const pairs = bank.questions.map(({ id, stem }) => ({ id, grams: bigrams(stem) }))
  const near: string[] = []
  pairs.forEach((one, index) => {
    for (const other of pairs.slice(index + 1)) {
      const shared = [...one.grams].filter((gram) => other.grams.has(gram)).length
      if ((2 * shared) / (one.grams.size + other.grams.size) >= 0.6) near.push(`${one.id} ~ ${other.id}`)
    }
  })
  expect(near).toEqual([])
})

function bigrams(text: string): Set<string> {
  const characters = [...text.replace(/[，。？、：“”]/g, '')]
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}
