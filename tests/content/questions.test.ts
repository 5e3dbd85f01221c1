import type { Question } from '../../src/domain/quiz/question'
import { drawPaper, optionOrder } from '../../src/domain/quiz/quiz-paper'
import { corpus } from './county-corpus'

const bank = corpus.questions

const rightOf = ({ options }: Question) => options.findIndex((option) => option.right)
const singles = () => bank.questions.filter(({ kind }) => kind === 'single')

/** Share of the singles whose right option alone is the extreme in length, against what chance would give. */
function tellingShare(extreme: (lengths: number[]) => number): { share: number; chance: number } {
  const told = singles().filter((question) => {
    const lengths = question.options.map(({ text }) => text.length)
    const found = extreme(lengths)
    return lengths[rightOf(question)] === found && lengths.filter((length) => length === found).length === 1
  })
  const chance = singles().reduce((sum, { options }) => sum + 1 / options.length, 0) / singles().length
  return { share: told.length / singles().length, chance }
}

test('there are at least 240 questions on at least 14 topics, of every kind and difficulty', () => {
  expect(bank.questions.length).toBeGreaterThanOrEqual(240)
  expect(bank.topics.length).toBeGreaterThanOrEqual(14)
  expect(new Set(bank.questions.map(({ kind }) => kind))).toEqual(new Set(['single', 'multiple', 'judge']))
  for (const difficulty of [1, 2, 3] as const)
    expect(bank.questions.filter((question) => question.difficulty === difficulty).length).toBeGreaterThanOrEqual(40)
  expect(bank.cases.length).toBeGreaterThanOrEqual(14)
})

test('every topic fills a paper of its own', () => {
  const short = bank.topics.filter(({ id }) => drawPaper(bank, { seed: id, count: 10, topic: id }).length < 9)
  expect(short.map(({ id }) => id)).toEqual([])
})

test('the right option stands in every place about equally often, as written and as shown', () => {
  for (const placeOf of [rightOf, (question: Question) => optionOrder(question, 'any').indexOf(rightOf(question))]) {
    for (const size of [3, 4]) {
      const places = singles()
        .filter(({ options }) => options.length === size)
        .map(placeOf)
      const expected = places.length / size
      const counts = Array.from({ length: size }, (_, place) => places.filter((at) => at === place).length)
      const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / (expected || 1), 0)
      expect({ size, counts, even: chiSquare < 11.34 }).toEqual({ size, counts, even: true }) // 1 % of fair draws exceed 11.34 (3 degrees)
    }
  }
})

test('half of what is to be judged is true', () => {
  const judges = bank.questions.filter(({ kind }) => kind === 'judge')
  const share = judges.filter((question) => rightOf(question) === 0).length / judges.length
  expect(share).toBeGreaterThan(0.4)
  expect(share).toBeLessThan(0.6)
})

test('neither the longest nor the shortest option gives the answer away', () => {
  for (const extreme of [Math.max, Math.min]) {
    const { share, chance } = tellingShare((lengths) => extreme(...lengths))
    expect(share).toBeLessThan(chance + 0.08)
  }
})

test('right and wrong options are about equally long on the whole', () => {
  const lengths = (right: boolean) =>
    bank.questions
      .filter(({ kind }) => kind !== 'judge')
      .flatMap(({ options }) => options.filter((option) => (option.right === true) === right))
      .map(({ text }) => text.length)
  const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
  expect(mean(lengths(true)) / mean(lengths(false))).toBeGreaterThan(0.85)
  expect(mean(lengths(true)) / mean(lengths(false))).toBeLessThan(1.18)
})
