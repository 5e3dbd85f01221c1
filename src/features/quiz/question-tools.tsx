import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Question } from '@/domain/quiz/question'
import { canSpeak, speak, stopSpeaking } from '@/platform/speech'
import { Icon } from '@/ui/icon/icon'
import { Tap } from '@/ui/tap/tap'
import { caseText, kindNames } from './bank'
import { useQuizProgress } from './quiz-store'
import './question-tools.scss'

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
    <View className="question-tools">
      <Tap className="question-tools__tool" role="switch" checked={kept} onTap={() => toggle(question.id)}>
        <Icon name="star" />
        {kept ? '已收藏' : '收藏这题'}
      </Tap>
      {canSpeak && <ReadAloud key={`${question.id} ${answered}`} text={spoken(question, order, answered)} />}
    </View>
  )
}

function ReadAloud({ text }: { text: string }) {
  const [speaking, setSpeaking] = useState(false)
  useEffect(() => stopSpeaking, [])
  const toggle = () => {
    if (speaking) return stopSpeaking()
    setSpeaking(true)
    speak(text, () => setSpeaking(false))
  }
  return (
    <Tap className="question-tools__tool" onTap={toggle}>
      <Icon name={speaking ? 'square' : 'volume-2'} />
      {speaking ? '停下' : '读给我听'}
    </Tap>
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
