import fc from 'fast-check'
import { pickForDay } from '../../../src/domain/lessons/daily'

/** The ISO day this many days after 1970-01-01. */
const dayNumber = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10)

const entries = ['a', 'b', 'c', 'd', 'e']

test('a day has one entry, whoever asks and however often', () => {
  expect(pickForDay(entries, '2026-11-24')).toBe(pickForDay([...entries], '2026-11-24'))
})

test('the next day has the next entry, over the ends of months, years and leap days', () => {
  for (const [day, next] of [
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2025-02-28', '2025-03-01'],
    ['2026-12-31', '2027-01-01'],
    ['1969-12-31', '1970-01-01'],
  ] as const) {
    const at = entries.indexOf(pickForDay(entries, day) ?? '')
    expect(pickForDay(entries, next)).toBe(entries[(at + 1) % entries.length])
  }
})

test('from any day on, also before 1970, every entry comes once before any comes again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 60_000 }), fc.integer({ min: 1, max: 60 }), (from, length) => {
      const numbers = Array.from({ length }, (_, i) => i)
      const shown = numbers.map((i) => pickForDay(numbers, dayNumber(from + i)))
      expect(new Set(shown)).toEqual(new Set(numbers))
      expect(pickForDay(numbers, dayNumber(from + length))).toBe(shown[0])
    }),
  )
})

test('there is nothing to pick from nothing', () => {
  expect(pickForDay([], '2026-11-24')).toBeUndefined()
})

test.each(['', 'today', '2026-13-01', '2026/11/24'])('nothing is picked for %j, which is no day', (day) => {
  expect(pickForDay(entries, day)).toBeUndefined()
})
