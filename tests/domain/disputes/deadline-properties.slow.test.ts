import fc from 'fast-check'
import { calendarOf, dayNumber, type IsoDay, isoDay, yearOf } from '../../../src/domain/disputes/calendar'
import type { DeadlineBook } from '../../../src/domain/disputes/count-deadline'
import { book, type Counted, counted } from './deadline-book'

const limited = book.rules.filter(({ period }) => period !== null)
const rolling = limited.filter(
  ({ counting, period }) =>
    period?.unit !== 'workday' && book.methods.some(({ id, rolls }) => id === counting && rolls !== null),
)
const inWorkdays = limited.filter(({ period }) => period?.unit === 'workday')

const anyDay = (from: string, to: string) => fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(isoDay)
const anyYears = fc.subarray([...book.years])

/** First and last day it can end on. */
function span({ end }: Counted): [IsoDay, IsoDay] {
  return end.kind === 'day' ? [end.last, end.last] : [end.earliest, end.latest]
}

/** Whether a day is worked, read straight from the notices, the last first: only for years that have one. */
function isWorked(day: IsoDay): boolean {
  for (const { workdays, holidays } of [...book.years].reverse()) {
    if (workdays.includes(day)) return true
    if (holidays.some(({ from, to }) => from <= day && day <= to)) return false
  }
  return new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0
}

function daysAfter(from: IsoDay, to: IsoDay): IsoDay[] {
  return Array.from({ length: dayNumber(to) - dayNumber(from) }, (_, index) => isoDay(dayNumber(from) + index + 1))
}

test('a later start never gives an earlier end', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...limited),
      anyDay('2018-01-01', '2035-12-31'),
      fc.integer({ min: 0, max: 40 }),
      anyYears,
      ({ id }, start, later, years) => {
        const from: DeadlineBook = { ...book, years }
        const [earliest, latest] = span(counted({ rule: id, start }, from))
        const [nextEarliest, nextLatest] = span(counted({ rule: id, start: isoDay(dayNumber(start) + later) }, from))
        expect(nextEarliest >= earliest && nextLatest >= latest).toBe(true)
      },
    ),
    { numRuns: 800 },
  )
})

test('where the last day moves on, it is never a rest day', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rolling), anyDay('2001-01-01', '2032-12-31'), ({ id }, start) => {
      const { factOf } = calendarOf(book.years)
      for (const day of span(counted({ rule: id, start }))) expect(factOf(dayNumber(day)).kind).not.toBe('rest')
    }),
    { numRuns: 400 },
  )
})

test('in the years with a notice it is a worked day by the notice itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rolling), anyDay('2008-01-01', '2026-06-01'), ({ id }, start) => {
      const [last] = span(counted({ rule: id, start }))
      fc.pre(last < '2026-12-20')
      expect(isWorked(last)).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('a count of working days holds exactly so many', () => {
  fc.assert(
    fc.property(fc.constantFrom(...inWorkdays), anyDay('2007-12-31', '2026-11-01'), ({ id, period }, start) => {
      const [last, latest] = span(counted({ rule: id, start }))
      expect(latest).toBe(last)
      expect(daysAfter(start, last).filter(isWorked)).toHaveLength(period?.count ?? 0)
      expect(isWorked(last)).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('the steps go from the start day to the last day and never back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...limited), anyDay('2015-01-01', '2032-12-31'), ({ id }, start) => {
      const result = counted({ rule: id, start })
      const days = result.steps.map(({ day }) => day)
      expect(result.steps[0]).toMatchObject({ kind: 'start', day: start })
      expect(result.steps.at(-1)).toMatchObject({ kind: 'last', day: span(result)[0] })
      expect(days).toEqual([...days].sort())
    }),
    { numRuns: 400 },
  )
})

test('a range only where a notice is missing, and then it says which', () => {
  const known = new Set(book.years.map(({ year }) => year))
  fc.assert(
    fc.property(fc.constantFrom(...limited), anyDay('2015-01-01', '2032-12-31'), ({ id }, start) => {
      const { end } = counted({ rule: id, start })
      if (end.kind === 'range') {
        expect(end.pending).not.toHaveLength(0)
        expect(end.pending.filter((year) => known.has(year))).toEqual([])
      } else {
        expect(end.last > start).toBe(true)
      }
    }),
    { numRuns: 400 },
  )
})

test('a year that is known, and the next, never gives a range', () => {
  fc.assert(
    fc.property(fc.constantFrom(...limited), anyDay('2007-12-31', '2025-12-31'), ({ id }, start) => {
      const result = counted({ rule: id, start })
      fc.pre(yearOf(dayNumber(span(result)[1])) < 2026)
      expect(result.end.kind).toBe('day')
    }),
    { numRuns: 400 },
  )
})

test('what a notice says when it comes lies within the range given before', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...limited),
      anyDay('2007-12-31', '2026-10-01'),
      // What was given for once (2015), or after the holiday had begun (2020), nobody could foresee.
      fc.constantFrom(...book.years.map(({ year }) => year).filter((year) => year !== 2015 && year !== 2020)),
      ({ id }, start, hidden) => {
        const [truth, last] = span(counted({ rule: id, start }))
        fc.pre(truth === last && yearOf(dayNumber(truth)) >= 2008)
        const before: DeadlineBook = { ...book, years: book.years.filter(({ year }) => year !== hidden) }
        const [earliest, latest] = span(counted({ rule: id, start }, before))
        expect(earliest <= truth && truth <= latest).toBe(true)
      },
    ),
    { numRuns: 800 },
  )
})
