import { View } from '@tarojs/components'
import { type QuestionTree, questionsLeft, type TriageState, writeAnswers } from '@/domain/disputes/triage'
import { Heading } from '../page/heading'
import type { FoundPictures } from '../picture/picture-set'
import { Answered } from './answered'
import { OptionCard } from './option-card'
import './question-view.scss'

interface Props {
  tree: QuestionTree<unknown>
  state: TriageState
  question: string
  /** Where the options' pictures are, if they have any. */
  pictures?: FoundPictures | undefined
  /** The page that holds these answers. */
  urlOf: (answers: string) => string
  /** The reader has given one more. */
  onAnswer?: (answers: string) => void
}

/** One question. Each answer is a page of its own, so going back is changing it. */
export function QuestionView({ tree, state, question: id, pictures, urlOf, onAnswer }: Props) {
  const question = tree.questions[id]
  if (!question) return null
  const answer = (option: string) => [writeAnswers(state.answered), `${id}:${option}`].filter(Boolean).join(',')
  const asked = state.answered.length
  return (
    <>
      <View className="soft">{`第 ${asked + 1} 问，最多 ${asked + questionsLeft(tree, id)} 问`}</View>
      <Heading level={2}>{question.text}</Heading>
      {question.hint && <View className="question__hint">{question.hint}</View>}
      {question.options.map((option) => (
        <OptionCard
          key={option.id}
          text={option.text}
          picture={pictures?.find(option.picture)}
          url={urlOf(answer(option.id))}
          unsure={option.id === 'unsure'}
          onTake={() => onAnswer?.(answer(option.id))}
        />
      ))}
      <Answered tree={tree} state={state} urlOf={urlOf} />
    </>
  )
}
