import { type PaperRequest, paperKey } from '@/domain/quiz-shelf'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { useQuizShelf } from './quiz-store'

/** Opens a paper: the one begun, or a new one where the last was finished. Today's five and a challenge stay as answered. */
export function openPaper(request: PaperRequest): void {
  const key = paperKey(request)
  const { papers, begin } = useQuizShelf.getState()
  const stays = request.mode === 'daily' || request.mode === 'challenge'
  if (papers[key]?.finishedAt !== undefined && !stays) begin(request)
  goTo(routes.quizPaper(key))
}
