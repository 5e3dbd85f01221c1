import fc from 'fast-check'
import {
  daysInARow,
  emptyProgress,
  readProgress,
  recordAnswer,
  toggleFavouriteQuestion,
} from '../../../src/domain/quiz/quiz-progress'
import { type Confidence, dueForReview, type ReviewCard, scheduleReview } from '../../../src/domain/quiz/review'
import { bankOf, questionOf } from './question-bank'

const day = 86_400_000
const start = Date.UTC(2026, 0, 1)
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)

function review(history: [gap: number, confidence: Confidence][]): { card: ReviewCard; gaps: number[] } {
  let card: ReviewCard | undefined
  let now = start
  const gaps: number[] = []
  for (const [gap, confidence] of history) {
    now += gap * day
    card = scheduleReview(card, confidence, now)
    gaps.push(Math.round((card.due - now) / day))
  }
  return { card: card as ReviewCard, gaps }
}

test('a remembered question comes back later and later, a forgotten one the next day', () => {
  const { gaps } = review([
    [0, 'good'],
    [3, 'good'],
    [11, 'good'],
  ])
  expect(gaps[0]).toBeLessThan(gaps[1] ?? 0)
  expect(gaps[1]).toBeLessThan(gaps[2] ?? 0)
  expect(review([[0, 'again']]).gaps).toEqual([1])
  expect(
    review([
      [0, 'good'],
      [3, 'good'],
      [11, 'again'],
    ]).card.lapses,
  ).toBe(1)
})

test('the surer the reader, the longer the wait', () => {
  const waits = (['again', 'hard', 'good', 'easy'] as const).map(
    (sure) =>
      review([
        [0, 'good'],
        [3, sure],
      ]).gaps[1] ?? 0,
  )
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  expect(new Set(waits).size).toBe(4)
})

test('any history gives a due day after its answer and within a year, whatever the clock does', () => {
  const histories = fc.array(
    fc.tuple(fc.integer({ min: -400, max: 400 }), fc.constantFrom<Confidence>('again', 'hard', 'good', 'easy')),
    { minLength: 1, maxLength: 30 },
  )
  fc.assert(
    fc.property(histories, (history) => {
      const { card } = review(history)
      expect(card.due - card.last).toBeGreaterThanOrEqual(day)
      expect(card.due - card.last).toBeLessThanOrEqual(365 * day)
      expect(readProgress({ cards: { q: card } }).cards).toEqual({ q: card })
    }),
  )
})

test('what is due comes longest overdue first', () => {
  const card = (due: number): ReviewCard => ({ due, stability: 1, difficulty: 5, reps: 1, lapses: 0, last: 0 })
  expect(dueForReview({ later: card(30), soon: card(20), first: card(10) }, 20)).toEqual(['first', 'soon'])
})

const question = questionOf('family-0')
const answer = (progress: typeof emptyProgress, chosen: number[], now: number, confidence?: Confidence) =>
  recordAnswer(progress, { question, chosen, now, day: isoDay(now), ...(confidence && { confidence }) })

test('a wrong answer goes into the book of mistakes and leaves it after two right ones in a row', () => {
  let progress = answer(emptyProgress, [0], start)
  expect(progress.mistakes).toEqual({ 'family-0': 0 })
  progress = answer(progress, [1], start + day)
  progress = answer(progress, [2], start + 2 * day)
  expect(progress.mistakes).toEqual({ 'family-0': 0 })
  progress = answer(answer(progress, [1], start + 3 * day), [1], start + 4 * day)
  expect(progress.mistakes).toEqual({})
})

test('one right answer does not mend a mistake, and what was never wrong is not in the book', () => {
  const wrong = answer(emptyProgress, [0], start)
  expect(answer(wrong, [1], start + day).mistakes).toEqual({ 'family-0': 1 })
  expect(answer(emptyProgress, [1], start).mistakes).toEqual({})
})

test('each day counts how many were answered, and how many of them right', () => {
  const answers = [[1], [0], [1]]
  const progress = answers.reduce((so, chosen, at) => answer(so, chosen, start + at * 1000), emptyProgress)
  expect(answer(progress, [1], start + day).days).toEqual({ '2026-01-01': [3, 2], '2026-01-02': [1, 1] })
})

test('getting a question right by the way does not push its review off, getting it wrong brings it forward', () => {
  const first = answer(emptyProgress, [1], start)
  expect(first.cards['family-0']?.due).toBeGreaterThan(start)
  expect(answer(first, [1], start + 1000).cards).toEqual(first.cards)
  expect(answer(first, [1], start + 3 * day, 'easy').cards['family-0']?.due).toBeGreaterThan(
    first.cards['family-0']?.due ?? 0,
  )
  expect(answer(first, [0], start + 1000).cards['family-0']?.due).toBe(start + 1000 + day)
})

test('a wrong answer is forgotten however sure the reader was', () => {
  expect(answer(emptyProgress, [0], start, 'easy').cards['family-0']?.due).toBe(start + day)
})

test('what was answered under a clock years ahead is asked at once when the clock is right, and then waits as usual', () => {
  const ahead = answer(emptyProgress, [0], start + 30 * 365 * day)
  expect(dueForReview(ahead.cards, start)).toEqual(['family-0'])
  const again = answer(ahead, [0], start, 'good').cards['family-0']
  expect(again?.last).toBe(start)
  expect(again?.due).toBeGreaterThan(start)
  expect(again?.due).toBeLessThan(start + 60 * day)
})

test('a clock a few minutes off asks nothing early', () => {
  const ahead = answer(emptyProgress, [0], start + 600_000)
  expect(dueForReview(ahead.cards, start)).toEqual([])
})

test('days in a row end today, or yesterday while today has none', () => {
  const on = (...days: string[]) =>
    ({ ...emptyProgress, days: Object.fromEntries(days.map((d) => [d, [5, 3]] as const)) }) as never
  expect(daysInARow(on('2026-02-27', '2026-02-28', '2026-03-01'), '2026-03-01')).toBe(3)
  expect(daysInARow(on('2026-02-27', '2026-02-28'), '2026-03-01')).toBe(2)
  expect(daysInARow(on('2026-02-27'), '2026-03-01')).toBe(0)
  expect(daysInARow(emptyProgress, 'nonsense')).toBe(0)
})

test('a favourite is added in front and taken away again', () => {
  const two = toggleFavouriteQuestion(toggleFavouriteQuestion(emptyProgress, 'a'), 'b')
  expect(two.favourites).toEqual(['b', 'a'])
  expect(toggleFavouriteQuestion(two, 'b').favourites).toEqual(['a'])
})

test('three years of daily use stay far below a megabyte', () => {
  const bank = bankOf(
    Array.from({ length: 17 }, (_, index) => `some-longer-topic-${index}`),
    16,
  )
  let progress = emptyProgress
  for (let index = 0; index < 3 * 365; index++) {
    const now = start + index * day
    const due = dueForReview(progress.cards, now).slice(0, 10)
    const asked = [...bank.questions.slice((index * 5) % 270, ((index * 5) % 270) + 5).map(({ id }) => id), ...due]
    for (const id of asked) {
      const one = bank.questions.find((q) => q.id === id)
      if (one)
        progress = recordAnswer(progress, { question: one, chosen: [(index + id.length) % 3], now, day: isoDay(now) })
    }
  }
  expect(Object.keys(progress.days)).toHaveLength(3 * 365)
  expect(JSON.stringify(progress).length).toBeLessThan(100_000)
})

describe('what is stored', () => {
  const card: ReviewCard = { due: 5, stability: 1, difficulty: 5, reps: 1, lapses: 0, last: 0 }
  const cardsOf = (changed: unknown) => readProgress({ cards: { good: card, changed } }).cards

  test.each([
    'card',
    { ...card, due: 'today' },
    { ...card, last: Number.NaN },
    { ...card, stability: 'firm' },
    { ...card, difficulty: '5' },
    { ...card, difficulty: 0.9 },
    { ...card, difficulty: 10.1 },
    { ...card, reps: 1.5 },
    { ...card, lapses: -1 },
  ])('does not keep %j as a question to come back', (changed) => expect(cardsOf(changed)).toEqual({ good: card }))

  test('keeps the easiest and the hardest question', () => {
    for (const difficulty of [1, 10]) expect(cardsOf({ ...card, difficulty })).toHaveProperty('changed')
  })

  test.each([
    ['on 2026-01-01', [5, 4]],
    ['2026-01-01 at noon', [5, 4]],
    ['2026-01-02', [5]],
    ['2026-01-02', [5, 4, 3]],
    ['2026-01-02', [5, -1]],
    ['2026-01-02', ['5', 4]],
  ])('does not keep for %s that %j were answered', (when, tally) => {
    expect(readProgress({ days: { [when]: tally, '2026-01-03': [0, 0] } }).days).toEqual({ '2026-01-03': [0, 0] })
  })

  test('is no reason to forget the rest where the favourites are no list', () => {
    expect(readProgress({ favourites: 'a', mistakes: { good: 0 } })).toEqual({
      ...emptyProgress,
      mistakes: { good: 0 },
    })
  })
})

test('whatever is stored is read without an error, keeping each sound part', () => {
  fc.assert(fc.property(fc.anything(), (stored) => void readProgress(stored)))
  const card: ReviewCard = { due: 5, stability: 1, difficulty: 5, reps: 1, lapses: 0, last: 0 }
  expect(
    readProgress({
      cards: { good: card, bad: { ...card, stability: 0 } },
      mistakes: { good: 1, bad: -1 },
      favourites: ['a', 'a', 7],
      days: { '2026-01-01': [5, 4], nonsense: [1, 1], '2026-01-02': 'x' },
    }),
  ).toEqual({ cards: { good: card }, mistakes: { good: 1 }, favourites: ['a'], days: { '2026-01-01': [5, 4] } })
})
