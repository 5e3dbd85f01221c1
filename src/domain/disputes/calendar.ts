/**
 * Days, and which of them are rest days. A day is an ISO `YYYY-MM-DD`; inside it is a count of days since 1970-01-01, so
 * nothing here depends on a clock or a time zone.
 */
export type IsoDay = string

const MILLISECONDS = 86_400_000

/** The years counted with; a count from the last one still ends in a year of four figures. */
const YEARS = { first: 1900, last: 2200 }

/** Days since 1970-01-01. @throws RangeError for what is not a day of the calendar, or lies centuries off */
export function dayNumber(day: IsoDay): number {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  const number = milliseconds / MILLISECONDS
  if (Number.isNaN(number) || isoDay(number) !== day) throw new RangeError(`not a day: ${day}`)
  const year = yearOf(number)
  if (year < YEARS.first || year > YEARS.last) throw new RangeError(`too far off: ${day}`)
  return number
}

export function isoDay(number: number): IsoDay {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10)
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

export function isWeekend(number: number): boolean {
  return weekdayOf(number) % 6 === 0
}

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** `2026年3月2日（周一）` */
export function dayInWords(number: number): string {
  return `${isoDay(number).slice(0, 4)}年${shortDayInWords(number)}`
}

/** `3月2日（周一）` */
export function shortDayInWords(number: number): string {
  const [, month, day] = isoDay(number).split('-').map(Number)
  return `${month}月${day}日（${WEEKDAYS[weekdayOf(number)]}）`
}

export function yearOf(number: number): number {
  return Number(isoDay(number).slice(0, 4))
}

/** The day of the same number some months on, or the last of that month where it has none (民法典 202). */
export function addMonths(number: number, months: number): { day: number; monthEnd: boolean } {
  const [year = 0, month = 0, date = 0] = isoDay(number).split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const day = Date.UTC(year, month - 1 + months, Math.min(date, last)) / MILLISECONDS
  return { day, monthEnd: date > last }
}

/**
 * One notice: the days off of a year, and the weekends that are worked for them (调休). A year can have several; what a later
 * one says wins.
 */
export interface HolidayYear {
  year: number
  /** Id of the notice in the pack's sources. */
  source: string
  holidays: { name: string; from: IsoDay; to: IsoDay }[]
  workdays: IsoDay[]
}

/**
 * `unknown`: the notice that would settle it is not here. `year` is the year of that notice, `name` the holiday, `source` the
 * notice a day off or a worked weekend rests on.
 */
export type DayFact =
  | { kind: 'work'; worked?: { source: string } }
  | { kind: 'rest'; name: string; source?: string }
  | { kind: 'unknown'; year: number; name: string }

/** A first and a last possible day; the same where it is known for sure. */
export interface Span {
  earliest: number
  latest: number
}

export interface Calendar {
  factOf(day: number): DayFact
  /** The day itself if it is a working day, else the next that is. */
  workdayFrom(day: number): Span
  /** The `count`th working day after a day. */
  workdayAfter(day: number, count: number): Span
}

/**
 * How far from a holiday's own days others can be off, and weekends worked, while its notice is not here: one day more than
 * the farthest in all notices since 2008. A test works the figures out from the notices, so a new one that goes farther
 * shows. Days beyond are as sure as a weekday is; a holiday given for once, outside the yearly notice, nobody can foresee.
 */
export const REACH = {
  short: { off: { before: 3, after: 3 }, worked: { before: 5, after: 6 } },
  long: { off: { before: 3, after: 6 }, worked: { before: 12, after: 10 } },
  /** No rest is longer; the longest announced is ten days (2020, 春节). */
  inARow: 11,
} as const

/** A holiday of a year: the days around which its notice can move things, and those off whatever it says. */
interface Festival {
  name: string
  length: 'short' | 'long'
  from: number
  to: number
  certain: { from: number; to: number } | null
}

/**
 * From 2008 on, `MMDD`: first day of the first lunar month, 清明, fifth of the fifth and fifteenth of the eighth lunar month.
 * Two calendar libraries agree on every one of them (lunar-javascript 1.7, chinese-days 1.5).
 */
const MOVING = [
  ['0207', '0404', '0608', '0914'],
  ['0126', '0404', '0528', '1003'],
  ['0214', '0405', '0616', '0922'],
  ['0203', '0405', '0606', '0912'],
  ['0123', '0404', '0623', '0930'],
  ['0210', '0404', '0612', '0919'],
  ['0131', '0405', '0602', '0908'],
  ['0219', '0405', '0620', '0927'],
  ['0208', '0404', '0609', '0915'],
  ['0128', '0404', '0530', '1004'],
  ['0216', '0405', '0618', '0924'],
  ['0205', '0405', '0607', '0913'],
  ['0125', '0404', '0625', '1001'],
  ['0212', '0404', '0614', '0921'],
  ['0201', '0405', '0603', '0910'],
  ['0122', '0405', '0622', '0929'],
  ['0210', '0404', '0610', '0917'],
  ['0129', '0404', '0531', '1006'],
  ['0217', '0405', '0619', '0925'],
  ['0206', '0405', '0609', '0915'],
  ['0126', '0404', '0528', '1003'],
  ['0213', '0404', '0616', '0922'],
  ['0203', '0405', '0605', '0912'],
  ['0123', '0405', '0624', '1001'],
  ['0211', '0404', '0612', '0919'],
  ['0131', '0404', '0601', '0908'],
  ['0219', '0405', '0620', '0927'],
  ['0208', '0405', '0610', '0916'],
  ['0128', '0404', '0530', '1004'],
  ['0215', '0404', '0618', '0924'],
  ['0204', '0405', '0607', '0913'],
  ['0124', '0405', '0527', '1002'],
  ['0212', '0404', '0614', '0920'],
  ['0201', '0404', '0603', '0910'],
  ['0122', '0404', '0622', '0928'],
  ['0210', '0405', '0611', '0917'],
  ['0130', '0404', '0531', '1005'],
  ['0217', '0404', '0619', '0925'],
  ['0206', '0404', '0608', '0915'],
  ['0126', '0405', '0529', '1004'],
  ['0214', '0404', '0615', '0922'],
  ['0202', '0404', '0604', '0911'],
  ['0123', '0404', '0623', '0930'],
] as const
const MOVING_FROM = 2008
/** Since then 除夕 and the second day of May are days off too. */
const LONGER_SINCE = 2025
/** In these years the three days of the spring festival began with 除夕. */
const fromEve = (year: number) => year >= 2008 && year <= 2013
/** The third of October is off since 1999. */
const THIRD_OF_OCTOBER_SINCE = 1999

/**
 * The days 全国年节及纪念日放假办法 gives everyone in a year. Outside the table of moving days the whole stretch is taken in which
 * such a day can fall.
 */
export function festivalsOf(year: number): Festival[] {
  const at = (day: string) => Date.UTC(year, Number(day.slice(0, 2)) - 1, Number(day.slice(2))) / MILLISECONDS
  const longer = year >= LONGER_SINCE ? 1 : 0
  const fixed = (name: string, length: Festival['length'], day: string, more: number, certain: number): Festival => ({
    name,
    length,
    from: at(day),
    to: at(day) + more,
    certain: { from: at(day), to: at(day) + certain },
  })
  const moving = (name: string, day: string | undefined, first: string, last: string): Festival => ({
    name,
    length: 'short',
    from: at(day ?? first),
    to: at(day ?? last),
    certain: day ? { from: at(day), to: at(day) } : null,
  })
  const [spring, tombs, dragon, autumn] = MOVING[year - MOVING_FROM] ?? []
  const eve = longer === 1 || fromEve(year) ? 1 : 0
  return [
    fixed('元旦', 'short', '0101', 0, 0),
    {
      name: '春节',
      length: 'long',
      from: at(spring ?? '0121') - 1,
      to: at(spring ?? '0221') + 2,
      certain: spring ? { from: at(spring) - eve, to: at(spring) + (fromEve(year) ? 1 : 2) } : null,
    },
    moving('清明节', tombs, '0404', '0406'),
    fixed('劳动节', 'long', '0501', 1, longer),
    moving('端午节', dragon, '0527', '0626'),
    moving('中秋节', autumn, '0907', '1009'),
    fixed('国庆节', 'long', '1001', 2, year >= THIRD_OF_OCTOBER_SINCE ? 2 : 1),
  ]
}

/** Before that, Saturdays were worked, or every other one. */
const SATURDAYS_OFF_SINCE = dayNumber('1995-05-01')

export function calendarOf(years: readonly HolidayYear[]): Calendar {
  const announced = new Set(years.map((known) => known.year))
  const facts = announcedFacts(years)
  const festivals = new Map<number, Festival[]>()

  function pendingIn(year: number): Festival[] {
    const found = festivals.get(year) ?? (announced.has(year) ? [] : festivalsOf(year))
    festivals.set(year, found)
    return found
  }

  function factOf(day: number): DayFact {
    const fact = facts.get(day)
    if (fact) return fact
    const year = yearOf(day)
    const reach = isWeekend(day) ? 'worked' : 'off'
    let near: DayFact | null = null
    // The notice of the next year can reach back into December.
    for (const other of [year, year + 1]) {
      for (const { name, length, from, to, certain } of pendingIn(other)) {
        if (certain && certain.from <= day && day <= certain.to) return { kind: 'rest', name }
        const { before, after } = REACH[length][reach]
        if (from - before <= day && day <= to + after) near ??= { kind: 'unknown', year: other, name }
      }
    }
    if (near) return near
    if (day < SATURDAYS_OFF_SINCE && weekdayOf(day) === 6) return { kind: 'unknown', year, name: '周六' }
    return isWeekend(day) ? { kind: 'rest', name: '周末' } : { kind: 'work' }
  }

  function workdayFrom(day: number): Span {
    let earliest = day
    while (factOf(earliest).kind === 'rest') earliest++
    let latest = earliest
    for (let next = earliest; next <= day + REACH.inARow; next++) {
      const { kind } = factOf(next)
      if (kind !== 'rest') latest = next
      if (kind === 'work') break
    }
    return { earliest, latest }
  }

  function workdayAfter(day: number, count: number): Span {
    const nth = (counts: (fact: DayFact) => boolean) => {
      let at = day
      for (let left = count; left > 0; ) if (counts(factOf(++at))) left--
      return at
    }
    return { earliest: nth(({ kind }) => kind !== 'rest'), latest: nth(({ kind }) => kind === 'work') }
  }

  return { factOf, workdayFrom, workdayAfter }
}

function announcedFacts(years: readonly HolidayYear[]): Map<number, DayFact> {
  const facts = new Map<number, DayFact>()
  for (const { source, holidays, workdays } of years) {
    for (const { name, from, to } of holidays) {
      for (let day = dayNumber(from); day <= dayNumber(to); day++) facts.set(day, { kind: 'rest', name, source })
    }
    for (const day of workdays) facts.set(dayNumber(day), { kind: 'work', worked: { source } })
  }
  return facts
}
