import type { Question } from '@/domain/quiz/question'
import { FavouriteTool } from '@/ui/tool/favourite-tool'
import { ReadAloud } from '@/ui/tool/read-aloud'
import { Tools } from '@/ui/tool/tools'
import { caseText, kindNames } from './bank'
import { useQuizProgress } from './quiz-store'

interface Props {
  question: Question
  order: readonly number[]
  /** Whether the answer may be told. */
  answered: boolean
}

/** Keep, listen. */
export function QuestionTools({ question, order, answered }: Props) {
  const kept = useQuizProgress((p) => p.favourites.includes(question.id))
  const toggle = useQuizProgress((p) => p.toggleFavourite)
  return (
    <Tools>
      <FavouriteTool kept={kept} text="收藏这题" onToggle={() => toggle(question.id)} />
      <ReadAloud text={spoken(question, order, answered)} />
    </Tools>
  )
}

function spoken(
  { case: about, kind, stem, options, explanation }: Question,
  order: readonly number[],
  answered: boolean,
) {
  const said = order.map((index, place) => {
    const { text = '', right, why = '' } = options[index] ?? {}
    return answered ? `${text}，${right ? '对' : '不对'}：${why}` : `第${place + 1}个：${text}。`
  })
  return [about && caseText(about), stem, `${kindNames[kind]}。`, ...said, answered && explanation]
    .filter(Boolean)
    .join('')
}
