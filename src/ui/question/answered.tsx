import { View } from '@tarojs/components'
import { type QuestionTree, type TriageState, writeAnswers } from '@/domain/disputes/triage'
import { goTo } from '@/platform/navigation'
import { Heading } from '../page/heading'
import { Row } from '../row/row'

interface Props {
  tree: QuestionTree<unknown>
  state: TriageState
  /** The page that holds these answers. */
  urlOf: (answers: string) => string
}

/** The answers so far, each a way back to its question. */
export function Answered({ tree, state, urlOf }: Props) {
  if (state.answered.length === 0) return null
  return (
    <>
      <Heading level={2}>你选的</Heading>
      <View className="panel">
        {state.answered.map(({ question, option }, index) => (
          <Row
            key={question}
            title={option.text}
            note={tree.questions[question]?.text ?? ''}
            mark="改"
            onTap={() => goTo(urlOf(writeAnswers(state.answered.slice(0, index))))}
          />
        ))}
      </View>
    </>
  )
}
