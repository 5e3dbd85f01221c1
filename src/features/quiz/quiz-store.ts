import type { Question } from '@/domain/quiz/question'
import {
  emptyProgress,
  type QuizProgress,
  readProgress,
  recordAnswer,
  toggleFavouriteQuestion,
} from '@/domain/quiz/quiz-progress'
import { canAnswer, finishSession, giveAnswer, type QuizSession, turnTo } from '@/domain/quiz/quiz-session'
import { readShelf, type Shelf, shelve } from '@/domain/quiz/quiz-shelf'
import type { Confidence } from '@/domain/quiz/review'
import { now, today } from '@/platform/clock'
import { createKeptStore } from '@/platform/storage'

// No questions are imported here: 我的 clears these stores from the main package, where the bank must not land.

interface Given {
  question: Question
  /** Positions in the bank's options. */
  chosen: readonly number[]
  confidence?: Confidence
}

interface ProgressChanges {
  record: (given: readonly Given[]) => void
  toggleFavourite: (question: string) => void
}

/** What was learned: written once an answer. */
export const useQuizProgress = createKeptStore<QuizProgress, ProgressChanges>(
  {
    name: 'quiz-progress',
    version: 1,
    empty: emptyProgress,
    read: readProgress,
  },
  (set) => ({
    record: (given) =>
      set((state) =>
        given.reduce<QuizProgress>(
          (progress, answer) => recordAnswer(progress, { ...answer, now: now(), day: today() }),
          state,
        ),
      ),
    toggleFavourite: (id) => set((state) => toggleFavouriteQuestion(state, id)),
  }),
)

interface ShelfChanges {
  begin: (key: string, session: QuizSession) => void
  remove: (key: string) => void
  answer: (key: string, given: Given) => void
  turn: (key: string, at: number) => void
  /** `questionById` is the bank's: an exam's answers count only now, since they could be changed until it ends. */
  finish: (key: string, questionById: (id: string) => Question | undefined) => void
}

/** Papers in hand: small, and written at every step, so that a killed app goes on exactly where it was. */
export const useQuizShelf = createKeptStore<{ papers: Shelf }, ShelfChanges>(
  {
    name: 'quiz-papers',
    version: 1,
    empty: { papers: {} },
    read: (stored) => ({ papers: readShelf((stored as { papers?: unknown } | null | undefined)?.papers) }),
  },
  (set, get) => {
    const change = (key: string, to: (session: QuizSession) => QuizSession) => {
      const session = get().papers[key]
      const changed = session && to(session)
      if (changed && changed !== session) set(({ papers }) => ({ papers: shelve(papers, key, changed) }))
    }
    return {
      begin: (key, session) => set(({ papers }) => ({ papers: shelve(papers, key, session) })),
      remove: (key) =>
        set(({ papers }) => ({
          papers: Object.fromEntries(Object.entries(papers).filter(([other]) => other !== key)),
        })),
      answer: (key, given) => {
        const session = get().papers[key]
        const at = now()
        if (!session || !canAnswer(session, given.question.id, at)) return
        // Learned first: killed between the two, the reader answers again, and no answer counts as given but not learned.
        if (session.mode !== 'exam') useQuizProgress.getState().record([given])
        change(key, (open) => giveAnswer(open, given.question.id, given.chosen, at))
      },
      turn: (key, to) => change(key, (session) => turnTo(session, to)),
      finish: (key, questionById) => {
        const session = get().papers[key]
        if (!session || session.finishedAt !== undefined) return
        if (session.mode === 'exam') {
          const given = Object.entries(session.answers).flatMap(([id, chosen]) => {
            const question = questionById(id)
            return question ? [{ question, chosen }] : []
          })
          useQuizProgress.getState().record(given)
        }
        change(key, (open) => finishSession(open, now()))
      },
    }
  },
)
