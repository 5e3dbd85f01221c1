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

test('there are at least 460 questions on at least 28 topics, of every kind and difficulty', () => {
  expect(bank.questions.length).toBeGreaterThanOrEqual(460)
  expect(bank.topics.length).toBeGreaterThanOrEqual(28)
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

test('how many options are right is not known beforehand', () => {
  const multiples = bank.questions.filter(({ kind }) => kind === 'multiple')
  const withRight = (count: number) =>
    multiples.filter(({ options }) => options.filter(({ right }) => right).length === count).length / multiples.length
  for (const count of [2, 3, 4]) {
    expect({ count, rare: withRight(count) < 0.15 }).toEqual({ count, rare: false })
    expect({ count, most: withRight(count) > 0.5 }).toEqual({ count, most: false })
  }
})

/** Words that swear: people put them into what is wrong. */
const telling = /一律|只能|一辈子|必须|任何|绝对|所有|永远|完全|全都|全部|都得|都不|随便|肯定/

test('no sweeping word tells a wrong option from a right one', () => {
  const shareOf = (right: boolean) => {
    const options = bank.questions
      .filter(({ kind }) => kind !== 'judge')
      .flatMap((question) => question.options.filter((option) => (option.right === true) === right))
    return options.filter(({ text }) => telling.test(text)).length / options.length
  }
  expect(shareOf(false)).toBeLessThan(shareOf(true) + 0.02)
  expect(shareOf(false)).toBeLessThan(0.02)
})

test('no "why" only says that it is so, or says the option again', () => {
  const empty = bank.questions.flatMap(({ id, options }) =>
    options.flatMap(({ text, why }) =>
      /^(?:不对|不是|没有这么|没有这样|法律没有这|没这)[^，。；]{0,8}[。，]?$/.test(why) ||
      why.replace(/[。，]/g, '') === text
        ? [`${id}：${text}`]
        : [],
    ),
  )
  expect(empty).toEqual([])
})

test('no two questions have the same right answer in the same words', () => {
  const answers = bank.questions
    .filter(({ kind }) => kind === 'single')
    .map(({ id, options }) => ({ id, answer: options.find(({ right }) => right)?.text }))
  const doubled = answers.filter(({ answer }, at) => answers.findIndex((other) => other.answer === answer) !== at)
  // A short one, such as a number of days, may answer many things.
  expect(doubled.filter(({ answer = '' }) => answer.length > 8)).toEqual([])
})
