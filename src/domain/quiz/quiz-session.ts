import { isRecord } from '../kept/stored'
import { isRight, type Question } from './question'

/** Practice tells after each question whether it was right, and why; an exam only at the end. */
const modes = ['daily', 'practice', 'picked', 'mistakes', 'favourites', 'review', 'challenge', 'exam'] as const

export type QuizMode = (typeof modes)[number]

/**
 * A paper being answered, whole enough to go on after the phone killed the app. Times are epoch milliseconds.
 * The questions are named one by one, so that a changed bank does not change a paper that was begun.
 */
export interface QuizSession {
  mode: QuizMode
  /** Decides the order of options; for a challenge, what is passed on. */
  seed: string
  topic?: string
  questions: string[]
  /** By question id: positions in the bank's options. */
  answers: Record<string, number[]>
  /** Which question is on the screen, from 0. */
  at: number
  startedAt: number
  /** Exams only: how long it may take, in milliseconds. */
  limit?: number
  finishedAt?: number
}

/** An exam has this long for each question: about a minute and a quarter, reading included. */
export const examCount = 20
export const examLimit = 25 * 60_000

export function startSession(
  paper: Pick<QuizSession, 'mode' | 'seed' | 'topic' | 'questions'>,
  now: number,
): QuizSession {
  return { ...paper, answers: {}, at: 0, startedAt: now, ...(paper.mode === 'exam' && { limit: examLimit }) }
}

/** Milliseconds left of an exam; undefined where nothing is timed. A clock set back does not give more than the whole. */
export function timeLeft({ limit, startedAt }: QuizSession, now: number): number | undefined {
  return limit === undefined ? undefined : Math.max(0, Math.min(limit, startedAt + limit - now))
}

/** Whether a question's answer can still be given or changed: in practice the first one stands, in an exam until it ends. */
export function canAnswer(session: QuizSession, question: string, now: number): boolean {
  if (session.finishedAt !== undefined || !session.questions.includes(question)) return false
  return session.mode === 'exam' ? timeLeft(session, now) !== 0 : !(question in session.answers)
}

/** The session with an answer; unchanged where it can no longer be given. An empty choice takes an exam's answer back. */
export function giveAnswer(
  session: QuizSession,
  question: string,
  chosen: readonly number[],
  now: number,
): QuizSession {
  if (!canAnswer(session, question, now)) return session
  const { [question]: _, ...others } = session.answers
  const answers = chosen.length === 0 ? others : { ...others, [question]: [...new Set(chosen)].sort((a, b) => a - b) }
  return { ...session, answers }
}

/** Turns to question `at`, counted from 0 and kept within the paper. */
export function turnTo(session: QuizSession, at: number): QuizSession {
  return { ...session, at: Math.max(0, Math.min(at, session.questions.length - 1)) }
}

/** Ends the paper; a timed one no later than its time. */
export function finishSession(session: QuizSession, now: number): QuizSession {
  if (session.finishedAt !== undefined) return session
  const latest = session.limit === undefined ? now : Math.min(now, session.startedAt + session.limit)
  return { ...session, finishedAt: Math.max(session.startedAt, latest) }
}

export interface QuizScore {
  right: number
  answered: number
  total: number
  /** In the order the topics first come on the paper. */
  topics: { topic: string; right: number; total: number }[]
}

/** Marks a paper. Questions that the bank no longer has do not count. */
export function scoreOf(session: QuizSession, questionById: (id: string) => Question | undefined): QuizScore {
  const topics = new Map<string, { topic: string; right: number; total: number }>()
  let answered = 0
  for (const id of session.questions) {
    const question = questionById(id)
    if (!question) continue
    const chosen = session.answers[id]
    const tally = topics.get(question.topic) ?? { topic: question.topic, right: 0, total: 0 }
    tally.total++
    if (chosen) answered++
    if (chosen && isRight(question, chosen)) tally.right++
    topics.set(question.topic, tally)
  }
  const tallies = [...topics.values()]
  return {
    right: tallies.reduce((sum, { right }) => sum + right, 0),
    answered,
    total: tallies.reduce((sum, { total }) => sum + total, 0),
    topics: tallies,
  }
}

const isTime = (value: unknown): value is number => Number.isFinite(value)
const isPositions = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => Number.isInteger(one) && one >= 0 && one < 10)

/** Stored data of any condition → a sound session, or null where its paper cannot be told. Never throws. */
export function readSession(stored: unknown): QuizSession | null {
  if (!isRecord(stored)) return null
  const { mode, seed, topic, questions, answers, at, startedAt, limit, finishedAt } = stored
  if (
    !(modes as readonly unknown[]).includes(mode) ||
    typeof seed !== 'string' ||
    !isTime(startedAt) ||
    !Array.isArray(questions)
  )
    return null
  const ids = [...new Set(questions.filter((id): id is string => typeof id === 'string'))]
  if (ids.length === 0) return null
  const session: QuizSession = {
    mode: mode as QuizMode,
    seed,
    ...(typeof topic === 'string' && { topic }),
    questions: ids,
    answers: isRecord(answers)
      ? Object.fromEntries(
          Object.entries(answers).filter(
            (entry): entry is [string, number[]] => ids.includes(entry[0]) && isPositions(entry[1]),
          ),
        )
      : {},
    at: 0,
    startedAt,
    ...(mode === 'exam' && { limit: isTime(limit) && limit > 0 ? limit : examLimit }),
    ...(isTime(finishedAt) && finishedAt >= startedAt && { finishedAt }),
  }
  return turnTo(session, Number.isInteger(at) ? (at as number) : 0)
}
