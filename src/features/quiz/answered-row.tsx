import { View } from '@tarojs/components'
import { isRight, type Question, rightAnswer } from '@/domain/quiz/question'
import { Icon } from '@/ui/icon/icon'
import { Tap } from '@/ui/tap/tap'
import './answered-row.scss'

interface Props {
  question: Question
  /** Its place on the paper, from 1. */
  number: number
  /** Missing where it was left open. */
  chosen: readonly number[] | undefined
  onTap: () => void
}

/**
 * A question in the list of a finished paper. How it was answered is said of the reader, on a line of its own: behind a
 * stem to be judged, 对 or 错 would read as what the law says of it.
 */
export function AnsweredRow({ question, number, chosen, onTap }: Props) {
  const how = chosen === undefined ? 'open' : isRight(question, chosen) ? 'right' : 'wrong'
  return (
    <Tap className="answered" role="link" onTap={onTap}>
      <View className="answered__stem">{`${number}. ${question.stem}`}</View>
      <View className={`answered__how answered__how--${how}`}>
        {how !== 'open' && <Icon name={how === 'right' ? 'check' : 'x'} />}
        {words[how]}
      </View>
      <View className="answered__answer">{rightAnswer(question)}</View>
    </Tap>
  )
}

const words = { right: '你答对了', wrong: '你答错了', open: '你没有答' }
