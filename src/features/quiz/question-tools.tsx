import type { Question } from '@/domain/quiz/question'
import { FavouriteTool } from '@/ui/tool/favourite-tool'
import { Tools } from '@/ui/tool/tools'
import { useQuizProgress } from './quiz-store'

/** What one does with the question on screen. */
export function QuestionTools({ question }: { question: Question }) {
  const kept = useQuizProgress((p) => p.favourites.includes(question.id))
  const toggle = useQuizProgress((p) => p.toggleFavourite)
  return (
    <Tools>
      <FavouriteTool kept={kept} text="收藏这题" onToggle={() => toggle(question.id)} />
    </Tools>
  )
}
