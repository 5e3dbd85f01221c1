import { isRecord } from '../kept/stored'
import { isRight, type Question } from './question'
import { type Confidence, type ReviewCard, scheduleReview } from './review'

/** What the quiz remembers of a reader, all of it on the phone. */
export interface QuizProgress {
  /** Spaced review by question id. */
  cards: Record<string, ReviewCard>
  /** 错题本, by question id: how often it was got right since. */
  mistakes: Record<string, number>
  /** Question ids, newest first. */
  favourites: string[]
  /** Questions answered and got right, by ISO day. */
  days: Record<string, [answered: number, right: number]>
}

export const emptyProgress: QuizProgress = { cards: {}, mistakes: {}, favourites: [], days: {} }

/** A mistake leaves the book once it was got right this often in a row. */
const mendedAfter = 2

interface Answer {
  question: Question
  chosen: readonly number[]
  /** Epoch milliseconds. */
  now: number
  /** The reader's calendar day, ISO. */
  day: string
  /** In 温故 the reader says how sure the answer was; a wrong one is forgotten whatever they say. */
  confidence?: Confidence
}

/**
 * Takes an answer into account. Outside 温故 a question that already waits for its review keeps its day when it is got
 * right by the way: seeing it again at once proves little, and must not push the review off.
 */
export function recordAnswer(progress: QuizProgress, { question, chosen, now, day, confidence }: Answer): QuizProgress {
  const { id } = question
  const right = isRight(question, chosen)
  const card = progress.cards[id]
  const [answered, rights] = progress.days[day] ?? [0, 0]
  const keepsDay = right && confidence === undefined && card !== undefined
  return {
    ...progress,
    cards: keepsDay
      ? progress.cards
      : { ...progress.cards, [id]: scheduleReview(card, right ? (confidence ?? 'good') : 'again', now) },
    mistakes: mistakesAfter(progress.mistakes, id, right),
    days: { ...progress.days, [day]: [answered + 1, rights + (right ? 1 : 0)] },
  }
}

function mistakesAfter(mistakes: Record<string, number>, id: string, right: boolean): Record<string, number> {
  if (!right) return { ...mistakes, [id]: 0 }
  const times = mistakes[id]
  if (times === undefined) return mistakes
  if (times + 1 < mendedAfter) return { ...mistakes, [id]: times + 1 }
  const { [id]: _, ...others } = mistakes
  return others
}

export function toggleFavouriteQuestion(progress: QuizProgress, id: string): QuizProgress {
  const favourites = progress.favourites.includes(id)
    ? progress.favourites.filter((other) => other !== id)
    : [id, ...progress.favourites]
  return { ...progress, favourites }
}

/** Days in a row with an answer, up to `day`, or up to the day before while `day` has none yet. */
export function daysInARow(progress: QuizProgress, day: string): number {
  let at = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at)) return 0
  const answeredOn = (time: number) => new Date(time).toISOString().slice(0, 10) in progress.days
  if (!answeredOn(at)) at -= aDay
  let days = 0
  for (; answeredOn(at); at -= aDay) days++
  return days
}

const aDay = 86_400_000

const keep = <T>(value: unknown, sound: (entry: unknown, key: string) => entry is T): Record<string, T> =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).filter((e): e is [string, T] => sound(e[1], e[0]))) : {}
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0
const isNumber = (value: unknown): value is number => Number.isFinite(value)
const isTally = (value: unknown, day: string): value is [number, number] =>
  /^\d{4}-\d\d-\d\d$/.test(day) && Array.isArray(value) && value.length === 2 && value.every(isCount)
const isCard = (value: unknown): value is ReviewCard =>
  isRecord(value) &&
  isNumber(value.due) &&
  isNumber(value.last) &&
  isNumber(value.stability) &&
  value.stability > 0 &&
  isNumber(value.difficulty) &&
  value.difficulty >= 1 &&
  value.difficulty <= 10 &&
  isCount(value.reps) &&
  isCount(value.lapses)

/** Stored data of any condition → sound progress: every readable part is kept, the rest falls back to empty. Never throws. */
export function readProgress(stored: unknown): QuizProgress {
  if (!isRecord(stored)) return emptyProgress
  const favourites = Array.isArray(stored.favourites) ? stored.favourites : []
  return {
    cards: keep(stored.cards, isCard),
    mistakes: keep(stored.mistakes, isCount),
    favourites: [...new Set(favourites.filter((id): id is string => typeof id === 'string'))],
    days: keep(stored.days, isTally),
  }
}
