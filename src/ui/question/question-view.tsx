import { View } from '@tarojs/components'
import { type QuestionTree, questionsLeft, type TriageState, writeAnswers } from '@/domain/disputes/triage'
import { goTo } from '@/platform/navigation'
import { Heading } from '../page/heading'
import { Picture } from '../picture/picture'
import type { FoundPictures } from '../picture/picture-set'
import { Tap } from '../tap/tap'
import { Answered } from './answered'
import './question-view.scss'

interface Props {
  tree: QuestionTree<unknown>
  state: TriageState
  question: string
  /** Where the options' pictures are, if they have any. */
  pictures?: FoundPictures | undefined
  /** The page that holds these answers. */
  urlOf: (answers: string) => string
}

/** One question. Each answer is a page of its own, so going back is changing it. */
export function QuestionView({ tree, state, question: id, pictures, urlOf }: Props) {
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
        <Tap
          key={option.id}
          role="link"
          className={`question-option ${option.id === 'unsure' ? 'question-option--unsure' : ''}`}
          onTap={() => goTo(urlOf(answer(option.id)))}
        >
          <Picture of={pictures?.find(option.picture)} />
          <View className="question-option__text">{option.text}</View>
        </Tap>
      ))}
      <Answered tree={tree} state={state} urlOf={urlOf} />
    </>
  )
}
