import fc from 'fast-check'
import { dailyCount, dailyPlan, drawPaper, optionOrder } from '../../../src/domain/quiz/quiz-paper'
import { bankOf, questionOf } from './question-bank'

const bank = bankOf(['family', 'land', 'labour', 'traffic'], 9)
const plans = fc.record({
  seed: fc.string(),
  count: fc.integer({ min: 1, max: 60 }),
  topic: fc.option(fc.constantFrom('family', 'land'), { nil: undefined }),
})
const draw = ({ topic, ...plan }: { seed: string; count: number; topic: string | undefined }) =>
  drawPaper(bank, { ...plan, ...(topic !== undefined && { topic }) })

test('the same plan gives the same paper, with no question twice and none beyond the count', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const paper = draw(plan)
      expect(draw(plan)).toEqual(paper)
      expect(new Set(paper).size).toBe(paper.length)
      expect(paper.length).toBeLessThanOrEqual(plan.count)
      const available = plan.topic === undefined ? bank.questions.length : 9
      expect(paper.length).toBeGreaterThanOrEqual(Math.min(plan.count, available) - 1) // a pair may not fit the last place
    }),
  )
})

test('the two questions on a case stand one after the other, or not at all', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const paper = draw(plan)
      for (const topic of bank.topics) {
        const at = [7, 8].map((number) => paper.indexOf(`${topic.id}-${number}`))
        expect(at[0] === -1 ? at[1] : (at[1] ?? 0) - (at[0] ?? 0)).toBe(at[0] === -1 ? -1 : 1)
      }
    }),
  )
})

test('a paper on one topic asks about nothing else', () => {
  const paper = drawPaper(bank, { seed: 'x', count: 20, topic: 'land' })
  expect(paper).toHaveLength(9)
  expect(paper.filter((id) => !id.startsWith('land-'))).toEqual([])
})

test('a short paper from the whole bank takes topics in turn', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const topics = drawPaper(bank, { seed, count: 4 }).map((id) => id.split('-')[0])
      const cases = bank.topics.length - new Set(topics).size
      expect(cases).toBeLessThanOrEqual(2) // a case takes two places of the four
    }),
  )
})

test('a day has five questions, the next day others, and over a year every question comes up', () => {
  const days = Array.from({ length: 365 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  )
  const papers = days.map((day) => drawPaper(bank, dailyPlan(day)))
  expect(papers.every((paper) => paper.length === dailyCount)).toBe(true)
  expect(papers[0]).not.toEqual(papers[1])
  expect(new Set(papers.flat()).size).toBe(bank.questions.length)
})

test('a paper begins with what is easy, and the second is not one that many get wrong', () => {
  const questions = bank.questions.map((question, index) => ({
    ...question,
    difficulty: ([3, 2, 1] as const)[index % 3] ?? 3,
  }))
  const difficulty = (id: string | undefined) => questions.find((question) => question.id === id)?.difficulty
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 3, max: 20 }), (seed, count) => {
      const [first, second] = drawPaper({ ...bank, questions }, { seed, count })
      expect(difficulty(first)).toBe(1)
      expect(difficulty(second)).toBeLessThan(3)
    }),
  )
  const hard = bank.questions.map((question) => ({ ...question, difficulty: 3 as const }))
  expect(drawPaper({ ...bank, questions: hard }, { seed: 'x', count: 5 })).toHaveLength(5)
})

test('an unknown topic draws nothing', () => {
  expect(drawPaper(bank, { seed: 'x', count: 5, topic: 'gone' })).toEqual([])
})

test('papers and orders are pinned: a link sent today draws the same in every later build', () => {
  expect(drawPaper(bank, { seed: 'pinned', count: 6 })).toEqual([
    'family-0',
    'traffic-4',
    'land-5',
    'labour-1',
    'family-3',
    'traffic-5',
  ])
  expect(optionOrder(questionOf('family-0'), 'pinned')).toEqual([0, 2, 1])
})

test('every order of options comes up, but 对 and 错 keep theirs', () => {
  const question = questionOf('family-0')
  const orders = new Set(Array.from({ length: 200 }, (_, seed) => optionOrder(question, String(seed)).join('')))
  expect([...orders].sort()).toEqual(['012', '021', '102', '120', '201', '210'])
  const judge = questionOf('family-1', { kind: 'judge', options: question.options.slice(0, 2) })
  expect(Array.from({ length: 20 }, (_, seed) => optionOrder(judge, String(seed)).join(''))).toEqual(
    Array(20).fill('01'),
  )
})
