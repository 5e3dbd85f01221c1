import { View } from '@tarojs/components'
import { decorative } from '@/ui/a11y'
import './step-dots.scss'

/** Which card of how many, in words and as dots. */
export function StepDots({ at, total }: { at: number; total: number }) {
  return (
    <View className="step-dots">
      <View className="soft">{`第 ${at + 1} 张，共 ${total} 张`}</View>
      <View className="step-dots__row" {...decorative}>
        {Array.from({ length: total }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the dots are the index
          <View key={i} className={`step-dots__dot ${i <= at ? 'step-dots__dot--done' : ''}`} />
        ))}
      </View>
    </View>
  )
}
