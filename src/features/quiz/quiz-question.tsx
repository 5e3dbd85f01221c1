import { View } from '@tarojs/components'
import type { Question } from '@/domain/quiz/question'
import { Heading } from '@/ui/page/heading'
import { caseText, kindNames } from './bank'
import './quiz-question.scss'

const difficulties = { 1: '常识', 2: '想一想', 3: '容易错' } as const

/** What is asked: the invented case if there is one, the kind of question, the question. */
export function QuizQuestion({ question }: { question: Question }) {
  return (
    <View className="question">
      {question.case && (
        <View className="question__case">
          <View className="question__label question__label--case">以案说法 · 虚构案例</View>
          <View>{caseText(question.case)}</View>
        </View>
      )}
      <View className="question__label">{`${kindNames[question.kind]} · ${difficulties[question.difficulty]}`}</View>
      <Heading level={2}>{question.stem}</Heading>
    </View>
  )
}
