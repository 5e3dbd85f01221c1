import { View } from '@tarojs/components'
import type { Question } from '@/domain/quiz/question'
import { a11y } from '@/ui/a11y'
import { Icon } from '@/ui/icon/icon'
import { Tap } from '@/ui/tap/tap'
import './options.scss'

interface Props {
  question: Question
  /** Positions in `question.options`, as this paper shows them. */
  order: readonly number[]
  chosen: readonly number[]
  onChoose: (chosen: number[]) => void
}

/** What can be chosen: one of them, or several. */
export function Options({ question, order, chosen, onChoose }: Props) {
  const several = question.kind === 'multiple'
  const choose = (index: number) => {
    if (!several) return onChoose([index])
    onChoose(chosen.includes(index) ? chosen.filter((other) => other !== index) : [...chosen, index])
  }
  return (
    <View className="options" {...a11y(several ? 'group' : 'radiogroup', { label: question.stem })}>
      {order.map((index) => {
        const taken = chosen.includes(index)
        return (
          <Tap
            key={index}
            className={`option ${taken ? 'option--chosen' : ''}`}
            role={several ? 'checkbox' : 'radio'}
            checked={taken}
            onTap={() => choose(index)}
          >
            <View className={`option__mark ${several ? 'option__mark--square' : ''}`}>
              {taken && <Icon name="check" />}
            </View>
            <View className="option__text">{question.options[index]?.text}</View>
          </Tap>
        )
      })}
    </View>
  )
}

/** The same options once answered: which are right, which were chosen, and why each is as it is. */
export function AnsweredOptions({ question, order, chosen }: Omit<Props, 'onChoose'>) {
  return (
    <View className="options">
      {order.map((index) => {
        const option = question.options[index]
        if (!option) return null
        return (
          <View key={index} className={`option option--${option.right ? 'right' : 'wrong'}`}>
            <View className="option__mark">
              <Icon name={option.right ? 'check' : 'x'} />
            </View>
            <View className="option__text">
              <View className="option__said">{option.text}</View>
              <View className="option__why">{`${option.right ? '对' : '不对'}${chosen.includes(index) ? '（你选的）' : ''}：${option.why}`}</View>
            </View>
          </View>
        )
      })}
    </View>
  )
}
