import { View } from '@tarojs/components'
import { decorative } from '../a11y'
import './step-dots.scss'

interface Props {
  /** From 0. */
  at: number
  total: number
  words: string
}

/** Which of how many, in words and as dots. */
export function StepDots({ at, total, words }: Props) {
  return (
    <View className="step-dots">
      <View className="soft">{words}</View>
      <View className="step-dots__row" {...decorative}>
        {Array.from({ length: total }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the dots are the index
          <View key={i} className={`step-dots__dot ${i <= at ? 'step-dots__dot--done' : ''}`} />
        ))}
      </View>
    </View>
  )
}
