import {
  addMonths,
  calendarOf,
  dayNumber,
  festivalsOf,
  type HolidayYear,
  isoDay,
  isWeekend,
  REACH,
  weekdayOf,
} from '../../../src/domain/disputes/calendar'
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

test.each([
  '0001-01-01',
  '0099-12-31',
  '1899-12-31',
  '2201-01-01',
  '9999-12-31',
  '2026-06-31',
  '2025-02-29',
  '2026-13-01',
])('%s is no day to count with', (day) => {
  expect(() => dayNumber(day)).toThrow(RangeError)
})

/** Everything a year's notices say in the end: a later one wins over the one before it. */
function saidFor(year: number) {
  const records = book.years.filter((other) => other.year === year)
  const off = new Set<number>()
  const worked = new Set<number>()
  for (const { holidays, workdays } of records) {
    for (const day of holidays.flatMap(({ from, to }) => days(from, to))) {
      off.add(day)
      worked.delete(day)
    }
    for (const day of workdays.map(dayNumber)) worked.add(day)
  }
  return { off: [...off], worked: [...worked] }
}
const announcedYears = [...new Set(book.years.map(({ year }) => year))]
/** Given for once, outside the yearly notice: nobody can reckon with it (2015, 抗战胜利纪念日). */
const onlyOnce = ({ source }: HolidayYear) => source === 'holiday-notice-2015-victory'

describe('the notices', () => {
  /** “共N天” and the worked weekends, as each notice says them; the days off that are not a weekend's, where it says 与周末连休. */
  test.each([
    ['2008', [3, 7, 3, 3, 3, 3, 7], 6],
    ['2009', [3, 7, 3, 3, 3, 8], 6],
    ['2010', [3, 7, 3, 3, 3, 3, 7], 8],
    ['2011', [3, 7, 3, 3, 3, 3, 7], 5],
    ['2012', [3, 7, 3, 3, 3, 8], 7],
    ['2013', [3, 7, 3, 3, 3, 3, 7], 12],
    ['2014', [1, 7, 1, 1, 3, 1, 1, 7], 5],
    ['2015', [3, 7, 2, 1, 1, 1, 1, 7], 4],
    ['2015-victory', [3], 1],
    ['2016', [1, 7, 1, 2, 3, 3, 7], 6],
    ['2017', [2, 7, 3, 1, 3, 8], 5],
    ['2018', [1, 7, 3, 3, 1, 1, 7], 6],
    ['2019', [3, 7, 1, 1, 1, 1, 7], 5],
    ['2019-labour-day', [4], 2],
    ['2020', [1, 7, 3, 5, 3, 8], 7],
    ['2020-spring-festival', [3], 0],
    ['2021', [3, 7, 3, 5, 3, 3, 7], 7],
    ['2022', [3, 7, 3, 5, 3, 3, 7], 7],
    ['2023', [3, 7, 1, 5, 3, 8], 7],
    ['2024', [1, 8, 3, 5, 1, 3, 7], 8],
    ['2025', [1, 8, 3, 5, 3, 8], 5],
    ['2026', [3, 9, 3, 5, 3, 3, 7], 6],
  ])('%s', (notice, lengths, worked) => {
    const known = book.years.find(({ source }) => source === `holiday-notice-${notice}`)
    expect(known?.holidays.map(({ from, to }) => days(from, to).length)).toEqual(lengths)
    expect(known?.workdays).toHaveLength(worked)
    expect(known?.workdays.filter((day) => !isWeekend(dayNumber(day)))).toEqual([])
  })

  test('give as many working days as weekdays off, but for the days that are given', () => {
    const given = announcedYears.map((year) => {
      const { off, worked } = saidFor(year)
      return [year, off.filter((day) => !isWeekend(day)).length - worked.length]
    })
    // 11 days under the rules of 2008, 13 since 2025; those that fall on a weekend are moved to a weekday.
    // One more was given for once in 2015, and two when the spring festival of 2020 was made longer.
    const more: Record<number, number> = { 2015: 1, 2020: 2 }
    expect(given).toEqual(announcedYears.map((year) => [year, (year >= 2025 ? 13 : 11) + (more[year] ?? 0)]))
  })

  test('move nothing farther than is reckoned with for years to come', () => {
    const farthest = {
      short: { off: { before: 0, after: 0 }, worked: { before: 0, after: 0 } },
      long: { off: { before: 0, after: 0 }, worked: { before: 0, after: 0 } },
    }
    for (const { year, holidays, workdays } of book.years.filter((notice) => !onlyOnce(notice))) {
      const note = (day: number, names: string, kind: 'off' | 'worked') => {
        const own = festivalsOf(year).filter(({ name }) => names.includes(name))
        const festival = own.find(({ length }) => length === 'long') ?? own[0]
        if (!festival) throw new Error(`${names} is no festival of ${year}`)
        const reach = farthest[festival.length][kind]
        reach.before = Math.max(reach.before, festival.from - day)
        reach.after = Math.max(reach.after, day - festival.to)
      }
      for (const { name, from, to } of holidays)
        for (const day of days(from, to).filter((each) => !isWeekend(each))) note(day, name, 'off')
      for (const day of workdays.map(dayNumber)) {
        // For which holiday a weekend is worked the notice says line by line; here it is the one it lies nearest to, but
        // for one that lies nearer to 中秋节 and is worked for 国庆节.
        const gap = ({ from, to }: { from: string; to: string }) => Math.max(dayNumber(from) - day, day - dayNumber(to))
        const [nearest] = [...holidays].sort((one, other) => gap(one) - gap(other))
        note(day, isoDay(day) === '2026-09-20' ? '国庆节' : (nearest?.name ?? ''), 'worked')
      }
    }
    const oneMore = ({ before, after }: { before: number; after: number }) => ({ before: before + 1, after: after + 1 })
    expect({ short: REACH.short, long: REACH.long }).toEqual({
      short: { off: oneMore(farthest.short.off), worked: oneMore(farthest.short.worked) },
      long: { off: oneMore(farthest.long.off), worked: oneMore(farthest.long.worked) },
    })
  })

  test('give no longer rest than is reckoned with', () => {
    const { factOf } = calendarOf(book.years)
    let longest = 0
    let inARow = 0
    for (const day of days('2008-01-01', '2026-12-20')) {
      inARow = factOf(day).kind === 'rest' ? inARow + 1 : 0
      longest = Math.max(longest, inARow)
    }
    expect(longest + 1).toBe(REACH.inARow)
  })

  test('give off what is certain without them', () => {
    const { factOf } = calendarOf(book.years)
    const certain = announcedYears.flatMap((year) => festivalsOf(year).flatMap((festival) => festival.certain ?? []))
    for (const { from, to } of certain)
      expect([isoDay(from), factOf(from).kind, factOf(to).kind]).toEqual([isoDay(from), 'rest', 'rest'])
  })

  test('that come later win over those before them', () => {
    const { factOf } = calendarOf(book.years)
    expect(factOf(dayNumber('2020-02-01'))).toEqual({
      kind: 'rest',
      name: '春节',
      source: 'holiday-notice-2020-spring-festival',
    })
    expect(factOf(dayNumber('2019-05-05'))).toEqual({
      kind: 'work',
      worked: { source: 'holiday-notice-2019-labour-day' },
    })
    expect(factOf(dayNumber('2015-09-06')).kind).toBe('work')
  })
})

describe('a year without a notice', () => {
  const { factOf } = calendarOf(book.years)
  const kindOn = (day: string) => factOf(dayNumber(day)).kind

  test.each([
    ['2027-01-01', 'rest', '元旦'],
    ['2026-12-29', 'unknown', '元旦前三天'],
    ['2026-12-28', 'work', '元旦前四天，周一'],
    ['2026-12-26', 'rest', '元旦前六天，周六'],
    ['2026-12-27', 'unknown', '元旦前五天，周日'],
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
    ['2007-05-02', 'unknown', '2007年没有收录通知，5月2日周三'],
    ['1994-03-12', 'unknown', '1995年5月以前周六是不是休息，没有收录'],
    ['1994-03-13', 'rest', '周日'],
    ['1995-07-15', 'rest', '1995年5月起周六休息'],
  ])('%s is %s (%s)', (day, kind) => {
    expect(kindOn(day)).toBe(kind)
  })
})
