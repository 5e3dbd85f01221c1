import type { Citation } from '../content/provenance'
import type { Statement } from '../content/statement'
import {
  addMonths,
  type Calendar,
  calendarOf,
  type DayFact,
  dayInWords,
  dayNumber,
  type HolidayYear,
  type IsoDay,
  isoDay,
  type Span,
  shortDayInWords,
  yearOf,
} from './calendar'
import { type CountingMethod, type DeadlineRule, voiceOf } from './deadline'

/** All that counting needs, as the content pack gives it. */
export interface DeadlineBook {
  rules: readonly DeadlineRule[]
  methods: readonly CountingMethod[]
  years: readonly HolidayYear[]
}

export interface CountInput {
  rule: string
  start: IsoDay
  /** The reader's own day; without it nothing is said about how much time is left. */
  today?: IsoDay
  /** Start days of outer limits, by rule id, as far as the reader knows them. */
  outerStarts?: Record<string, IsoDay>
}

type StepKind =
  | 'start'
  | 'next-day'
  | 'count-days'
  | 'same-day'
  | 'month-end'
  | 'count-workdays'
  | 'worked-weekend'
  | 'roll'
  | 'no-roll'
  | 'pending'
  | 'mail'
  | 'restart'
  | 'last'

/** One step of the counting, in order: the words with this case's days, and the law behind it. */
export interface CountStep {
  kind: StepKind
  /** Where the count stands after it. */
  day: IsoDay
  text: string
  law: Statement | null
  /** Holiday notices the step rests on. */
  notices: Citation[]
}

interface DeadlineStatus {
  /** `unsure`: today is one of several days that can be the last. */
  state: 'open' | 'today' | 'past' | 'unsure'
  /** Days left, or, when past, since; to the first possible day where there are several. */
  days: number
  text: string
}

export interface OuterLimit {
  rule: DeadlineRule
  /** null: when it began is not known, so it is only explained. */
  end: DeadlineEnd | null
  /** It runs out before the limit itself does, and so comes first. */
  comesFirst: boolean
}

/** The last day, or the first and last it can be while a holiday notice that matters is not here; then `pending` says of which years. */
export type DeadlineEnd =
  | { kind: 'day'; last: IsoDay }
  | { kind: 'range'; earliest: IsoDay; latest: IsoDay; pending: number[] }

export type DeadlineResult =
  | { kind: 'unlimited'; rule: DeadlineRule }
  | {
      kind: 'counted'
      rule: DeadlineRule
      start: IsoDay
      end: DeadlineEnd
      /** From the start day to the last day, nothing left out. */
      steps: CountStep[]
      status: DeadlineStatus | null
      outer: OuterLimit[]
      /** What may still be open: only when the day is, or may be, past. */
      late: Statement[]
    }

/** @throws RangeError for an unknown rule or a day that is not in the calendar */
export function countDeadline(book: DeadlineBook, input: CountInput): DeadlineResult {
  const rule = ruleOf(book, input.rule)
  if (!rule.period) return { kind: 'unlimited', rule }
  const { steps, span, end } = new Count(book, rule, rule.period, input.start)
  const status = input.today === undefined ? null : statusOf(rule, end, span, dayNumber(input.today))
  return {
    kind: 'counted',
    rule,
    start: input.start,
    end,
    steps,
    status,
    outer: rule.outer.map((id) => outerLimit(book, id, input.outerStarts?.[id], span)),
    late: status?.state === 'past' || status?.state === 'unsure' ? rule.late : [],
  }
}

function ruleOf(book: DeadlineBook, id: string): DeadlineRule {
  const rule = book.rules.find((other) => other.id === id)
  if (!rule) throw new RangeError(`no deadline rule: ${id}`)
  return rule
}

function outerLimit(book: DeadlineBook, id: string, start: IsoDay | undefined, inner: Span): OuterLimit {
  const rule = ruleOf(book, id)
  if (start === undefined || !rule.period) return { rule, end: null, comesFirst: false }
  const { span, end } = new Count(book, rule, rule.period, start)
  return { rule, end, comesFirst: span.earliest < inner.earliest }
}

/** Runs one count and keeps its steps. */
class Count {
  readonly steps: CountStep[] = []
  readonly span: Span
  readonly end: DeadlineEnd
  /** Years whose missing notice leaves the last day open. */
  private pending: number[] = []
  private readonly calendar: Calendar
  private readonly method: CountingMethod

  constructor(
    book: DeadlineBook,
    private readonly rule: DeadlineRule,
    private readonly period: NonNullable<DeadlineRule['period']>,
    start: IsoDay,
  ) {
    const method = book.methods.find(({ id }) => id === rule.counting)
    if (!method) throw new RangeError(`no counting method: ${rule.counting}`)
    this.method = method
    this.calendar = calendarOf(book.years)
    const from = dayNumber(start)
    this.step('start', from, `起点是${dayInWords(from)}。`, null)
    this.step('next-day', from + 1, `当天不算，从${shortDayInWords(from + 1)}数起。`, method.nextDay)
    this.span = period.unit === 'workday' ? this.workdays(from) : this.restDays(this.plainEnd(from))
    const { earliest, latest } = this.span
    this.end =
      earliest === latest
        ? { kind: 'day', last: isoDay(earliest) }
        : { kind: 'range', earliest: isoDay(earliest), latest: isoDay(latest), pending: this.pending }
    if (method.mail && rule.side === 'reader') this.step('mail', earliest, '邮寄的，看交给邮局的日子。', method.mail)
    if (rule.restart) this.step('restart', earliest, '这个期限会不会停下来、会不会重新算：', rule.restart)
    this.step('last', earliest, this.lastDay(), method.closes)
  }

  private step(kind: StepKind, day: number, text: string, law: Statement | null, notices: Iterable<string> = []): void {
    this.steps.push({ kind, day: isoDay(day), text, law, notices: [...notices].map((source) => ({ source })) })
  }

  /** Where days, months or years end before anyone looks at rest days. */
  private plainEnd(from: number): number {
    const { count, unit } = this.period
    if (unit === 'day') {
      const day = from + count
      this.step('count-days', day, `休息日也数在内，第${count}天是${dayInWords(day)}。`, this.rule.rule)
      return day
    }
    const { day, monthEnd } = addMonths(from, unit === 'year' ? count * 12 : count)
    const length = unit === 'year' ? `${count}年` : `${count}个月`
    const [, month, date] = isoDay(from).split('-').map(Number)
    const target = Number(isoDay(day).slice(5, 7))
    if (monthEnd) {
      const missing = unit === 'year' ? `${yearOf(day)}年没有${month}月${date}日` : `${target}月没有${date}日`
      this.step('month-end', day, `满${length}：${missing}，取月末${dayInWords(day)}。`, this.method.sameDay)
    } else {
      this.step('same-day', day, `满${length}：到期那个月同一日号，是${dayInWords(day)}。`, this.method.sameDay)
    }
    return day
  }

  /** What a rest day at the end does. */
  private restDays(day: number): Span {
    const fact = this.calendar.factOf(day)
    const { rolls } = this.method
    if (!rolls) {
      if (fact.kind === 'rest') this.step('no-roll', day, this.notRolled(day, fact.name), this.method.noRoll ?? null)
      return { earliest: day, latest: day }
    }
    const span = this.calendar.workdayFrom(day)
    const { earliest, latest } = span
    if (fact.kind === 'work') {
      if (fact.worked) {
        const text = `${shortDayInWords(day)}虽是周末，按放假通知要上班，不顺延。`
        this.step('worked-weekend', day, text, null, [fact.worked.source])
      }
    } else if (earliest < latest) {
      const text = `数到${shortDayInWords(day)}，${this.pendingText(day, span)}`
      this.step('pending', earliest, text, rolls, this.noticesBetween(day, latest))
    } else if (fact.kind === 'rest') {
      const text = `${shortDayInWords(day)}${isRest(fact)}，顺延到${dayInWords(earliest)}。`
      this.step('roll', earliest, text, rolls, this.noticesBetween(day, earliest))
    }
    return span
  }

  private workdays(from: number): Span {
    const { count } = this.period
    const span = this.calendar.workdayAfter(from, count)
    const { earliest, latest } = span
    const text = [`数${count}个工作日，休息日不数。`, ...this.passed(from + 1, latest)]
    if (earliest === latest) text.push(`第${count}个工作日是${dayInWords(earliest)}。`)
    const law = this.method.workdays ?? this.rule.rule
    this.step('count-workdays', earliest, text.join(''), law, this.noticesBetween(from + 1, latest))
    if (earliest < latest) {
      this.step('pending', earliest, this.pendingText(from + 1, span), law)
    }
    return span
  }

  /** Holidays left out and worked weekends counted on the way. */
  private passed(from: number, to: number): string[] {
    const off: string[] = []
    const worked: string[] = []
    for (let day = from; day <= to; day++) {
      const fact = this.calendar.factOf(day)
      if (fact.kind === 'rest' && fact.name !== '周末' && !off.includes(fact.name)) off.push(fact.name)
      if (fact.kind === 'work' && fact.worked) worked.push(shortDayInWords(day))
    }
    return [
      ...(off.length > 0 ? [`跳过${off.join('、')}放假。`] : []),
      ...(worked.length > 0 ? [`${worked.join('、')}调休上班，要数。`] : []),
    ]
  }

  /** Notes which notices are missing from a day on, and says between which days the end lies. */
  private pendingText(from: number, { earliest, latest }: Span): string {
    for (let day = from; day <= latest; day++) {
      const fact = this.calendar.factOf(day)
      if (fact.kind === 'unknown' && !this.pending.includes(fact.year)) this.pending.push(fact.year)
    }
    const range = `最早${dayInWords(earliest)}，最晚${dayInWords(latest)}`
    return `${noNoticeOf(this.pending)}：${range}。`
  }

  private notRolled(day: number, name: string): string {
    const why = this.method.noRoll ? '' : '没有查到可以顺延的条文，'
    const rest = `${shortDayInWords(day)}${isRest({ kind: 'rest', name })}，${why}这里不延。`
    return voiceOf(this.rule) === 'reader' ? `${rest}请在放假前办好。` : rest
  }

  private noticesBetween(from: number, to: number): Set<string> {
    const found = new Set<string>()
    for (let day = from; day <= to; day++) {
      const fact = this.calendar.factOf(day)
      if (fact.kind === 'rest' && fact.source) found.add(fact.source)
      if (fact.kind === 'work' && fact.worked) found.add(fact.worked.source)
    }
    return found
  }

  private lastDay(): string {
    const { earliest, latest } = this.span
    const voice = voiceOf(this.rule)
    if (earliest < latest) {
      const range = `在${dayInWords(earliest)}到${dayInWords(latest)}之间，${noNoticeOf(this.pending)}。`
      if (voice === 'wait') return `哪天满说不准：${range}过了后面那一天，再${this.rule.next}。`
      if (voice === 'duty') return `对方最晚办到哪天说不准：${range}过了最晚的一天再去催。`
      return `最后一天${range}${voice === 'reader' ? '按最早的一天准备。' : ''}`
    }
    const day = dayInWords(earliest)
    if (voice === 'wait') return `到${day}满，${dayInWords(earliest + 1)}起可以${this.rule.next}。`
    if (voice === 'duty') return `对方最晚办到${day}。`
    return voice === 'reader' ? `最后一天：${day}。` : `到${day}满。`
  }
}

/** Never 尚未公布: a year long past has its notice, it is only not here. */
export function noNoticeOf(years: readonly number[]): string {
  return `没有收录${years.join('、')}年的放假通知`
}

function isRest({ name }: Extract<DayFact, { kind: 'rest' }>): string {
  return name === '周末' ? '是休息日' : `在${name}假期里`
}

/** What is left, for sure; where the last day itself is open, `least` days. */
const LEFT = {
  reader: (days: number) => `还有${days}天。`,
  duty: (days: number) => `对方还有${days}天。`,
  wait: (days: number) => `还要等${days}天才满。`,
  plain: (days: number) => `还有${days}天满。`,
}
const LEAST = {
  reader: (days: number) => `按最早的一天算，还有${days}天。`,
  duty: (days: number) => `对方还有多少天说不准，最少${days}天。`,
  wait: (days: number) => `还要等多少天说不准，最少${days}天。`,
  plain: (days: number) => `还有多少天满说不准，最少${days}天。`,
}
const TODAY = {
  reader: () => '今天就是最后一天，今天就办。',
  duty: () => '今天是对方的最后一天。',
  wait: (next: string) => `到今天满，明天起可以${next}。`,
  plain: () => '到今天满。',
}
const UNSURE = {
  reader: '最后一天就在这几天，可能已经到了。今天就去办，并拨打12348问清楚。',
  duty: '对方的期限可能到了，也可能还没到。',
  wait: '可能满了，也可能还没满。',
  plain: '可能满了，也可能还没满。',
}
/** Never just 过期: what was put in may be the wrong day, and what is below may still be open. */
const PAST = {
  reader: (days: number) => `照这个日子算，过了${days}天。先看下面还有什么办法，再拨打12348问清楚。`,
  duty: (days: number) => `对方的期限过了${days}天，可以去问、去催。`,
  wait: (_days: number, next: string) => `已经满了，可以${next}。`,
  plain: (days: number) => `照这个日子算，满了${days}天。`,
}

function statusOf(rule: DeadlineRule, end: DeadlineEnd, { earliest, latest }: Span, today: number): DeadlineStatus {
  const voice = voiceOf(rule)
  const next = rule.next ?? ''
  const pending = end.kind === 'range' ? `${noNoticeOf(end.pending)}，` : ''
  if (today > latest) return { state: 'past', days: today - latest, text: PAST[voice](today - latest, next) }
  if (today < earliest) {
    const days = earliest - today
    return { state: 'open', days, text: end.kind === 'range' ? `${pending}${LEAST[voice](days)}` : LEFT[voice](days) }
  }
  return end.kind === 'range'
    ? { state: 'unsure', days: 0, text: `${pending}${UNSURE[voice]}` }
    : { state: 'today', days: 0, text: TODAY[voice](next) }
}
