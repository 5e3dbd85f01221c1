import { quizPack } from '@/content/quiz-pack'
import {
  emptyProgress,
  type QuizProgress,
  readProgress,
  recordAnswer,
  toggleFavouriteQuestion,
} from '@/domain/quiz-progress'
import { canAnswer, finishSession, giveAnswer, type QuizSession, turnTo } from '@/domain/quiz-session'
import {
  closeIfOver,
  drawSession,
  type PaperRequest,
  paperKey,
  readShelf,
  type Shelf,
  shelve,
} from '@/domain/quiz-shelf'
import type { Confidence } from '@/domain/review'
import { now, today } from '@/platform/clock'
import { createKeptStore } from '@/platform/storage'
import { questionById } from './bank'

interface Given {
  question: string
  /** Positions in the bank's options. */
  chosen: readonly number[]
  confidence?: Confidence
}

interface ProgressStore extends QuizProgress {
  record: (given: readonly Given[]) => void
  toggleFavourite: (question: string) => void
  reset: () => void
}

/** What was learned: written once an answer. */
export const useQuizProgress = createKeptStore<ProgressStore, QuizProgress>(
  {
    name: 'quiz-progress',
    version: 1,
    pick: ({ cards, mistakes, favourites, days }) => ({ cards, mistakes, favourites, days }),
    read: readProgress,
  },
  (set) => ({
    ...emptyProgress,
    record: (given) =>
      set((state) =>
        given.reduce<QuizProgress>((progress, { question: id, ...answer }) => {
          const question = questionById(id)
          return question ? recordAnswer(progress, { question, ...answer, now: now(), day: today() }) : progress
        }, state),
      ),
    toggleFavourite: (id) => set((state) => toggleFavouriteQuestion(state, id)),
    reset: () => set(emptyProgress),
  }),
)

interface ShelfStore {
  papers: Shelf
  /** Draws the paper anew; answers whether there was anything to ask. */
  begin: (request: PaperRequest) => boolean
  answer: (key: string, question: string, chosen: readonly number[], confidence?: Confidence) => void
  turn: (key: string, at: number) => void
  finish: (key: string) => void
  reset: () => void
}

/** Papers in hand: small, and written at every step, so that a killed app goes on exactly where it was. */
export const useQuizShelf = createKeptStore<ShelfStore, { papers: Shelf }>(
  {
    name: 'quiz-papers',
    version: 1,
    pick: ({ papers }) => ({ papers }),
    read: (stored) => ({ papers: readShelf((stored as { papers?: unknown } | null | undefined)?.papers) }),
  },
  (set, get) => {
    const change = (key: string, to: (session: QuizSession) => QuizSession) => {
      const session = get().papers[key]
      const changed = session && to(session)
      if (changed && changed !== session) set(({ papers }) => ({ papers: shelve(papers, key, changed) }))
    }
    return {
      papers: {},
      begin: (request) => {
        const progress = useQuizProgress.getState()
        const session = drawSession(request, { bank: quizPack.bank, hash: quizPack.hash, progress, now: now() })
        if (session) set(({ papers }) => ({ papers: shelve(papers, paperKey(request), session) }))
        return session !== undefined
      },
      answer: (key, question, chosen, confidence) => {
        const session = get().papers[key]
        const at = now()
        if (!session || !canAnswer(session, question, at)) return
        // Learned first: killed between the two, the reader answers again, and no answer counts as given but not learned.
        if (session.mode !== 'exam')
          useQuizProgress.getState().record([{ question, chosen, ...(confidence && { confidence }) }])
        change(key, (open) => giveAnswer(open, question, chosen, at))
      },
      turn: (key, to) => change(key, (session) => turnTo(session, to)),
      finish: (key) => {
        const session = get().papers[key]
        if (!session || session.finishedAt !== undefined) return
        // An exam's answers could be changed until now; now they count.
        if (session.mode === 'exam')
          useQuizProgress
            .getState()
            .record(Object.entries(session.answers).map(([question, chosen]) => ({ question, chosen })))
        change(key, (open) => finishSession(open, now()))
      },
      reset: () => set({ papers: {} }),
    }
  },
)

/** The paper as it stands now: an exam whose time ran out while the app was closed counts as handed in. */
export function usePaper(key: string): QuizSession | undefined {
  const session = useQuizShelf((s) => s.papers[key])
  return session && closeIfOver(session, now())
}
