import { View } from '@tarojs/components'
import { type TriageState, type TriageTree, writeAnswers } from '@/domain/triage'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Heading } from '@/ui/page/heading'
import { Row } from '@/ui/row/row'

/** The answers so far, each a way back to its question. */
export function Answered({ tree, state }: { tree: TriageTree; state: TriageState }) {
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
            onTap={() => goTo(routes.triage(tree.id, writeAnswers(state.answered.slice(0, index))))}
          />
        ))}
      </View>
    </>
  )
}
