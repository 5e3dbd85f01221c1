import { isRecord } from '../kept/stored'
/** A reader's way through the lessons. Dates are ISO days; cards are counted from 0. */
export interface Learning {
  /** The furthest card reached, by lesson id. */
  reached: Record<string, number>
  /** The day a lesson was read to its end, by lesson id. */
  finished: Record<string, string>
  /** Lesson ids, newest first. */
  favourites: string[]
  /** Where the reader was last, while that lesson is not finished. */
  last: { lesson: string; card: number } | null
}

export const emptyLearning: Learning = { reached: {}, finished: {}, favourites: [], last: null }

/**
 * The reader opened card `card` of a lesson of `total` cards on `day`. Reaching the last card finishes the lesson;
 * looking into a finished one again leaves the place to continue at as it is.
 */
export function openCard(learning: Learning, lesson: string, card: number, total: number, day: string): Learning {
  const finished =
    card >= total - 1 && !learning.finished[lesson] ? { ...learning.finished, [lesson]: day } : learning.finished
  const reached = Math.max(learning.reached[lesson] ?? 0, card)
  return {
    ...learning,
    reached: { ...learning.reached, [lesson]: reached },
    finished,
    last: !finished[lesson] ? { lesson, card } : learning.last?.lesson === lesson ? null : learning.last,
  }
}

/** The same where the reader has come to the card and not turned to it: a link takes nobody away from where they were. */
export function arriveAt(learning: Learning, lesson: string, card: number, total: number, day: string): Learning {
  const opened = openCard(learning, lesson, card, total, day)
  const { last } = learning
  return last && !opened.finished[last.lesson] ? { ...opened, last } : opened
}

/** The lesson that was left halfway is as if it had not been begun. */
export function forgetLast(learning: Learning): Learning {
  const { [learning.last?.lesson ?? '']: _, ...reached } = learning.reached
  return { ...learning, reached, last: null }
}

export function toggleFavourite(learning: Learning, lesson: string): Learning {
  const favourites = learning.favourites.includes(lesson)
    ? learning.favourites.filter((id) => id !== lesson)
    : [lesson, ...learning.favourites]
  return { ...learning, favourites }
}

export type LessonState = 'new' | 'started' | 'finished'

export function lessonState(learning: Learning, lesson: string): LessonState {
  if (learning.finished[lesson]) return 'finished'
  return lesson in learning.reached ? 'started' : 'new'
}

/** How many of these lessons are finished. Lessons that no longer exist do not count. */
export function countFinished(learning: Learning, lessons: readonly string[]): number {
  return lessons.filter((id) => learning.finished[id]).length
}

/** The first lesson in reading order, after `current`, that is not finished; from the start again when the end is reached; null when all are. */
export function nextLesson(learning: Learning, order: readonly string[], current?: string): string | null {
  const from = current === undefined ? 0 : order.indexOf(current) + 1
  const rotated = [...order.slice(from), ...order.slice(0, from)]
  return rotated.find((id) => id !== current && !learning.finished[id]) ?? null
}

const keep = <T>(value: unknown, sound: (entry: unknown) => entry is T): Record<string, T> =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).filter((e): e is [string, T] => sound(e[1]))) : {}

const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

/** Stored data of any condition → sound progress: every readable part is kept, the rest falls back to empty. Never throws. */
export function readLearning(stored: unknown): Learning {
  if (!isRecord(stored)) return emptyLearning
  const last = isRecord(stored.last) ? stored.last : {}
  const favourites = Array.isArray(stored.favourites) ? stored.favourites : []
  return {
    reached: keep(stored.reached, isIndex),
    finished: keep(stored.finished, isDay),
    favourites: [...new Set(favourites.filter((id): id is string => typeof id === 'string'))],
    last: typeof last.lesson === 'string' && isIndex(last.card) ? { lesson: last.lesson, card: last.card } : null,
  }
}
