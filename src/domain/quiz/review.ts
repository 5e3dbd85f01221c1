import { type Card, createEmptyCard, fsrs, type Grade, Rating, State } from 'ts-fsrs'

/** How sure the reader was: 忘了 · 难 · 会 · 很熟. */
export type Confidence = 'again' | 'hard' | 'good' | 'easy'

/** What spaced review keeps of one question. Times are epoch milliseconds. */
export interface ReviewCard {
  due: number
  /** Days until nine in ten would still remember. */
  stability: number
  /** 1 (easy) to 10. */
  difficulty: number
  reps: number
  lapses: number
  last: number
}

const aDay = 86_400_000

/** Nobody waits longer than this, in days; the library lets the surer answers go a day or two beyond its own limit. */
const longestWait = 365

// Whole days and no chance: the same history gives the same day on every phone, and tests can replay it.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: longestWait })

const grades: Record<Confidence, Grade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
}

/** When to ask again, after an answer at `now`. A last answer that lies ahead, by a clock since set right, counts as given just now. */
export function scheduleReview(card: ReviewCard | undefined, confidence: Confidence, now: number): ReviewCard {
  const at = new Date(now)
  const before = card ? toFsrs({ ...card, last: Math.min(card.last, now) }) : createEmptyCard(at)
  const { card: next } = scheduler.next(before, at, grades[confidence])
  return {
    due: Math.min(next.due.getTime(), now + longestWait * aDay),
    stability: round(next.stability),
    difficulty: round(next.difficulty),
    reps: next.reps,
    lapses: next.lapses,
    last: now,
  }
}

/**
 * Ids of the questions to review at `now`, longest overdue first. One last answered a day ahead or more was answered under a
 * wrong clock: its own day may never come, so it is asked at once.
 */
export function dueForReview(cards: Readonly<Record<string, ReviewCard>>, now: number): string[] {
  return Object.entries(cards)
    .filter(([, { due, last }]) => due <= now || last >= now + aDay)
    .sort(([, a], [, b]) => a.due - b.due)
    .map(([id]) => id)
}

function toFsrs({ due, stability, difficulty, reps, lapses, last }: ReviewCard): Card {
  return {
    due: new Date(due),
    stability,
    difficulty,
    elapsed_days: 0,
    scheduled_days: Math.round((due - last) / aDay),
    learning_steps: 0,
    reps,
    lapses,
    state: State.Review,
    last_review: new Date(last),
  }
}

/** Four digits are as good, and a third of the storage. */
const round = (value: number) => Math.round(value * 1e4) / 1e4
