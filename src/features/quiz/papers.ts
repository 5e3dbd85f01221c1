import { useEffect } from 'react'
import { quizPack } from '@/content/quiz-pack'
import { type PaperRequest, paperKey } from '@/domain/quiz/paper-request'
import type { QuizSession } from '@/domain/quiz/quiz-session'
import { closeIfOver, drawSession } from '@/domain/quiz/quiz-shelf'
import { now } from '@/platform/clock'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { questionById } from './bank'
import { useQuizProgress, useQuizShelf } from './quiz-store'

/** Draws a paper anew and puts it on the shelf; answers whether there was anything to ask. */
export function beginPaper(request: PaperRequest): boolean {
  const { bank, hash } = quizPack
  const session = drawSession(request, { bank, hash, progress: useQuizProgress.getState(), now: now() })
  if (session) useQuizShelf.getState().begin(paperKey(request), session)
  return session !== undefined
}

/** Opens a paper: the one begun, or a new one where the last was finished. Today's five and a challenge stay as answered. */
export function openPaper(request: PaperRequest): void {
  const key = paperKey(request)
  const stays = request.mode === 'daily' || request.mode === 'challenge'
  const finished = useQuizShelf.getState().papers[key]?.finishedAt !== undefined
  if (finished && !stays && !beginPaper(request)) useQuizShelf.getState().remove(key)
  goTo(routes.quizPaper(key))
}

/** The paper as it stands now. An exam whose time ran out while the app was closed counts as handed in. */
export function usePaper(key: string): QuizSession | undefined {
  const kept = useQuizShelf((s) => s.papers[key])
  const finish = useQuizShelf((s) => s.finish)
  const session = kept && closeIfOver(kept, now())
  const ranOut = session !== kept
  useEffect(() => {
    if (ranOut) finish(key, questionById)
  }, [ranOut, finish, key])
  return session
}
