import { View } from '@tarojs/components'
import { type QuestionTree, type TriageState, writeAnswers } from '@/domain/disputes/triage'
import { goTo } from '@/platform/navigation'
import { Heading } from '../page/heading'
import { Row } from '../row/row'
import { Answered } from './answered'
import './question-view.scss'

interface Props {
  tree: QuestionTree<unknown>
  state: TriageState
  question: string
  /** The most questions this tree may ask, so that the reader knows how long it can get. */
  most: number
  /** The page that holds these answers. */
  urlOf: (answers: string) => string
}

/** One question. Each answer is a page of its own, so going back is changing it. */
export function QuestionView({ tree, state, question: id, most, urlOf }: Props) {
  const question = tree.questions[id]
  if (!question) return null
  const answer = (option: string) => [writeAnswers(state.answered), `${id}:${option}`].filter(Boolean).join(',')
  return (
    <>
      <View className="soft">{`第 ${state.answered.length + 1} 问，最多 ${most} 问`}</View>
      <Heading level={2}>{question.text}</Heading>
      {question.hint && <View className="question__hint">{question.hint}</View>}
      <View className="panel">
        {question.options.map((option) => (
          <Row key={option.id} title={option.text} onTap={() => goTo(urlOf(answer(option.id)))} />
        ))}
      </View>
      <Answered tree={tree} state={state} urlOf={urlOf} />
    </>
  )
}
