import type { Question } from '@/domain/quiz/question'
import { caseText, kindNames } from './bank'

/** A question as it is read aloud; `answered` where the answer may be told. */
export function spokenQuestion(
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
