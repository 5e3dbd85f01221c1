import type { QuizProgress } from './quiz-progress'

type Days = Pick<QuizProgress, 'days'>

/** Days with an answer that a pear takes to ripen. They need not follow one another, and nothing that has grown is lost. */
export const daysToRipen = 7

export type PearStage = 'sprout' | 'leaf' | 'blossom' | 'ripe'

export interface Pear {
  /** Days that this one has grown: 0 before the first answer ever, `daysToRipen` when it is ripe. */
  grown: number
  stage: PearStage
  /** Ripe ones so far, this one with them. */
  ripe: number
}

/** The pear that the days of answering have grown. */
export function pearOf({ days }: Days): Pear {
  const came = Object.keys(days).length
  const grown = came === 0 ? 0 : ((came - 1) % daysToRipen) + 1
  return { grown, stage: stageAt(grown), ripe: Math.floor(came / daysToRipen) }
}

function stageAt(grown: number): PearStage {
  if (grown >= daysToRipen) return 'ripe'
  if (grown >= 5) return 'blossom'
  return grown >= 3 ? 'leaf' : 'sprout'
}

export interface WeekDay {
  /** 一 to 日. */
  name: string
  /** Whether a question was answered on it. */
  came: boolean
  isToday: boolean
  isAhead: boolean
}

const weekdays = [...'一二三四五六日']
const aDay = 86_400_000

/** The seven days of the week that a day is in, from Monday on; none for a day that is no day. @param day ISO `YYYY-MM-DD` */
export function weekOf({ days }: Days, day: string): WeekDay[] {
  const today = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(today)) return []
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * aDay
  return weekdays.map((name, index) => {
    const at = monday + index * aDay
    const came = new Date(at).toISOString().slice(0, 10) in days
    return { name, came, isToday: at === today, isAhead: at > today }
  })
}
