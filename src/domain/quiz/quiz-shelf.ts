import { type Challenge, readChallenge } from './challenge'
import { type PaperRequest, readPaperKey } from './paper-request'
import type { QuestionBank } from './question'
import { dailyPlan, drawPaper } from './quiz-paper'
import type { QuizProgress } from './quiz-progress'
import {
  examCount,
  finishSession,
  type QuizMode,
  type QuizSession,
  readSession,
  startSession,
  timeLeft,
} from './quiz-session'
import { dueForReview } from './review'

/** Papers begun or finished, by `paperKey`: leaving one for another loses neither. */
export type Shelf = Record<string, QuizSession>

/** Practice, mistakes, favourites and reviews come in portions a reader finishes while waiting for the bus. */
const portion = 10

interface Draw {
  bank: QuestionBank
  /** See `QuizPack`. */
  hash: string
  progress: QuizProgress
  /** Epoch milliseconds. */
  now: number
}

/** A new paper for a request; undefined where there is nothing to ask: no mistakes, nothing due, an unknown topic, a link that does not hold. */
export function drawSession(request: PaperRequest, draw: Draw): QuizSession | undefined {
  const { seed, topic, questions } = questionsFor(request, draw)
  if (questions.length === 0) return undefined
  return startSession({ mode: request.mode, seed, ...(topic !== undefined && { topic }), questions }, draw.now)
}

function questionsFor(
  request: PaperRequest,
  { bank, hash, progress, now }: Draw,
): Pick<QuizSession, 'seed' | 'topic' | 'questions'> {
  const seed = now.toString(36)
  const known = (ids: readonly string[]) => ids.filter((id) => bank.questions.some((question) => question.id === id))
  switch (request.mode) {
    case 'daily': {
      const plan = dailyPlan(request.day)
      return { seed: plan.seed, questions: drawPaper(bank, plan) }
    }
    case 'practice': {
      // Of a few papers the one with most that is new, so that a plan alone still tells anyone else which paper it was.
      const plans = Array.from({ length: 16 }, (_, index) => ({
        seed: `${seed}${index}`,
        count: portion,
        topic: request.topic,
      }))
      const papers = plans.map((plan) => ({ plan, questions: drawPaper(bank, plan) }))
      const unseen = (ids: readonly string[]) => ids.filter((id) => !(id in progress.cards)).length
      const { plan, questions } = papers.reduce((best, paper) =>
        unseen(paper.questions) > unseen(best.questions) ? paper : best,
      )
      return { seed: plan.seed, topic: request.topic, questions }
    }
    case 'challenge': {
      const challenge = readChallenge(request.challenge, { bank, hash })
      return 'fault' in challenge ? { seed, questions: [] } : challengePaper(bank, challenge)
    }
    case 'picked':
      return { seed, questions: known([...new Set(request.questions)]) }
    case 'exam':
      return { seed, questions: drawPaper(bank, { seed, count: examCount }) }
    case 'mistakes':
      return { seed, questions: known(Object.keys(progress.mistakes)).slice(0, portion) }
    case 'favourites':
      return { seed, questions: known(progress.favourites).slice(0, portion) }
    case 'review':
      return { seed, questions: known(dueForReview(progress.cards, now)).slice(0, portion) }
  }
}

function challengePaper(
  bank: QuestionBank,
  { seed, count, topic }: Challenge,
): Pick<QuizSession, 'seed' | 'topic' | 'questions'> {
  const of = topic === undefined ? {} : { topic }
  return { seed, ...of, questions: drawPaper(bank, { seed, count, ...of }) }
}

/** How many finished papers are kept to look at again, newest first; those still open are all kept. */
const keptFinished = 20

/** Puts a paper on the shelf. An exam whose time ran out is closed, and old finished papers make room. */
export function shelve(shelf: Shelf, key: string, session: QuizSession): Shelf {
  const others = Object.entries(shelf).filter(([other]) => other !== key)
  const finished = others
    .filter(([, { finishedAt }]) => finishedAt !== undefined)
    .sort(([, a], [, b]) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0))
  const dropped = new Set(finished.slice(keptFinished - 1).map(([other]) => other))
  return Object.fromEntries([...others.filter(([other]) => !dropped.has(other)), [key, session]])
}

/** A timed paper whose time is over is finished, wherever the reader was. */
export function closeIfOver(session: QuizSession, now: number): QuizSession {
  return timeLeft(session, now) === 0 ? finishSession(session, now) : session
}

const modesOf = (key: string): QuizMode | undefined => readPaperKey(key)?.mode

/** Stored data of any condition → the papers in it that can be read. Never throws. */
export function readShelf(stored: unknown): Shelf {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {}
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, value]) => {
      const session = readSession(value)
      return session && session.mode === modesOf(key) ? [[key, session]] : []
    }),
  )
}
