import type { Statement } from '../content/statement'

/** Whose clock it is: the reader loses something when it runs out, or an office (or the other side) must be done by then. */
type DeadlineSide = 'reader' | 'office'

/**
 * `limitation` 时效, `appeal` a step in a procedure, `protection` 最长保护期, `duty` time someone else has, `wait` the reader may
 * take the next step only when it is over (两个月不履职, 辞职提前三十日).
 */
type DeadlineKind = 'limitation' | 'appeal' | 'protection' | 'duty' | 'wait'

type PeriodUnit = 'day' | 'workday' | 'month' | 'year'

export interface DeadlineRule {
  id: string
  /** Heading it stands under in the picker: 劳动, 工伤, 行政复议 … */
  group: string
  title: string
  side: DeadlineSide
  kind: DeadlineKind
  /** The day the reader is asked for: "哪天收到裁决书". Empty where no limit runs. */
  start: string
  /** null: no limit runs (the statement says so). */
  period: { count: number; unit: PeriodUnit } | null
  /** Waits only: what may be done when it is over, after “可以”. */
  next?: string
  /** Id of the way this field of law counts. */
  counting: string
  /** The rule in plain words, with its article. */
  rule: Statement
  /** What changes the answer, to be read before trusting the day: a step that must come first, another limit, what the start day is. */
  notes: Statement[]
  /** What starts the count again, stops it or lengthens it (中断、中止、延长). */
  restart: Statement | null
  /** Rules of the outer limits (最长保护期) that run beside it, by id; which applies can depend on the case. */
  outer: string[]
  /** When it is over: what may still be open, and whom to ask. */
  late: Statement[]
}

/** How a field of law counts days. Many rules share one, and each part has its own article. */
export interface CountingMethod {
  id: string
  /** The day of the event is not counted (次日起算). */
  nextDay: Statement
  /** Months and years end on the day of the same number or the last of the month (对应日). */
  sameDay: Statement
  /** Which of its periods are working days; null where the rule itself says so. */
  workdays: Statement | null
  /** A last day that is a rest day moves on; null: no article held says so, and it is not moved. */
  rolls: Statement | null
  /** Why the last day is not moved, where rules that may say otherwise are not held here. */
  noRoll?: Statement
  /** Posting in time is in time (期间不包括在途时间); null: no article held says so. */
  mail: Statement | null
  /** The hour at which the last day ends. */
  closes: Statement | null
}

/**
 * Whom words about the last day speak of: the reader, who must act by then; someone else, who must; a day the reader has to
 * wait for; or none of these.
 */
export type Voice = 'reader' | 'duty' | 'wait' | 'plain'

export function voiceOf({ side, kind }: DeadlineRule): Voice {
  if (kind === 'wait' || kind === 'duty') return kind
  return side === 'reader' ? 'reader' : 'plain'
}
