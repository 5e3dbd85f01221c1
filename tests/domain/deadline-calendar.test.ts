import {
  addMonths,
  calendarOf,
  dayNumber,
  festivalsOf,
  isoDay,
  isWeekend,
  REACH,
  weekdayOf,
} from '../../src/domain/calendar'
import { book } from './deadline-book'

const days = (from: string, to: string) =>
  Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, index) => dayNumber(from) + index)

test.each([
  ['2026-01-31', 1, '2026-02-28', true],
  ['2024-01-31', 1, '2024-02-29', true],
  ['2024-02-29', 12, '2025-02-28', true],
  ['2024-02-29', 48, '2028-02-29', false],
  ['2025-02-28', 12, '2026-02-28', false],
  ['2023-02-28', 12, '2024-02-28', false],
  ['2026-08-31', 6, '2027-02-28', true],
  ['2026-03-31', 6, '2026-09-30', true],
  ['2025-12-15', 2, '2026-02-15', false],
  ['2100-02-28', 240, '2120-02-28', false],
])('%s and %d months is %s (民法典 202)', (start, months, end, monthEnd) => {
  const result = addMonths(dayNumber(start), months)
  expect([isoDay(result.day), result.monthEnd]).toEqual([end, monthEnd])
})

test.each([
  ['1970-01-01', 4],
  ['1969-12-31', 3],
  ['2000-02-29', 2],
  ['2026-11-24', 2],
])('%s is weekday %d', (day, weekday) => {
  expect(weekdayOf(dayNumber(day))).toBe(weekday)
})

describe('the notices', () => {
  /** “共N天” and the worked weekends, as each notice says them. */
  test.each([
    [2021, [3, 7, 3, 5, 3, 3, 7], 7],
    [2022, [3, 7, 3, 5, 3, 3, 7], 7],
    [2023, [3, 7, 1, 5, 3, 8], 7],
    [2024, [1, 8, 3, 5, 1, 3, 7], 8],
    [2025, [1, 8, 3, 5, 3, 8], 5],
    [2026, [3, 9, 3, 5, 3, 3, 7], 6],
  ])('%d', (year, lengths, worked) => {
    const known = book.years.find((other) => other.year === year)
    expect(known?.holidays.map(({ from, to }) => days(from, to).length)).toEqual(lengths)
    expect(known?.workdays).toHaveLength(worked)
    expect(known?.workdays.filter((day) => !isWeekend(dayNumber(day)))).toEqual([])
    expect(known?.source).toBe(`holiday-notice-${year}`)
  })

  test('give as many working days as weekdays off, but for the days that are given', () => {
    // 11 days under the rules before 2025, 13 since; those that fall on a weekend are moved to a weekday.
    const given = book.years.map(({ holidays, workdays }) => {
      const off = holidays.flatMap(({ from, to }) => days(from, to)).filter((day) => !isWeekend(day))
      return off.length - workdays.length
    })
    expect(given).toEqual([11, 11, 11, 11, 13, 13])
  })

  test('move nothing farther than is reckoned with for years to come', () => {
    const tooFar = book.years.flatMap(({ year, holidays, workdays }) => {
      const near = (day: number, reach: 'off' | 'worked') =>
        festivalsOf(year).some(({ length, from, to }) => {
          const { before, after } = REACH[length][reach]
          return from - before < day && day < to + after
        })
      const off = holidays
        .flatMap(({ from, to }) => days(from, to))
        .filter((day) => !isWeekend(day) && !near(day, 'off'))
      const worked = workdays.map(dayNumber).filter((day) => !near(day, 'worked'))
      return [...off, ...worked].map(isoDay)
    })
    expect(tooFar).toEqual([])
  })

  test('give no longer rest than is reckoned with', () => {
    const { factOf } = calendarOf(book.years)
    let longest = 0
    let inARow = 0
    for (const day of days('2021-01-01', '2026-12-20')) {
      inARow = factOf(day).kind === 'rest' ? inARow + 1 : 0
      longest = Math.max(longest, inARow)
    }
    expect(longest).toBe(REACH.inARow - 1)
  })

  test('give off what is certain without them', () => {
    const { factOf } = calendarOf(book.years)
    const certain = book.years.flatMap(({ year }) => festivalsOf(year).flatMap((festival) => festival.certain ?? []))
    for (const { from, to } of certain) expect([factOf(from).kind, factOf(to).kind]).toEqual(['rest', 'rest'])
  })
})

describe('a year without a notice', () => {
  const { factOf } = calendarOf(book.years)
  const kindOn = (day: string) => factOf(dayNumber(day)).kind

  test.each([
    ['2027-01-01', 'rest', '元旦'],
    ['2026-12-29', 'unknown', '元旦前三天'],
    ['2026-12-28', 'work', '元旦前四天，周一'],
    ['2026-12-27', 'rest', '元旦前五天，周日'],
    ['2027-02-05', 'rest', '除夕，2025年起放假'],
    ['2027-02-08', 'rest', '初三'],
    ['2027-02-09', 'unknown', '初四'],
    ['2027-01-23', 'rest', '离除夕十三天的周六'],
    ['2027-01-24', 'unknown', '离除夕十二天的周日'],
    ['2027-03-10', 'work', '三月'],
    ['2027-04-05', 'rest', '清明'],
    ['2027-05-02', 'rest', '5月2日，2025年起放假'],
    ['2027-07-17', 'rest', '七月的周六'],
    ['2027-10-03', 'rest', '10月3日'],
    ['2060-02-03', 'unknown', '农历表以外，可能是春节'],
    ['2060-03-17', 'work', '农历表以外，离节日远'],
    ['2020-05-02', 'unknown', '2020年没有收通知，5月2日周六'],
  ])('%s is %s (%s)', (day, kind) => {
    expect(kindOn(day)).toBe(kind)
  })
})
