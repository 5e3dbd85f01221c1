import { View } from '@tarojs/components'
import { decorative } from '@/ui/a11y'
import './progress-bar.scss'

/** How far along, as a bar and in words. */
export function ProgressBar({ done, total, unit }: { done: number; total: number; unit: string }) {
  const share = total === 0 ? 0 : Math.round((done / total) * 100)
  return (
    <View className="progress-bar">
      <View>{`读完 ${done} ${unit}，共 ${total} ${unit}`}</View>
      <View className="progress-bar__track" {...decorative}>
        <View className="progress-bar__fill" style={{ width: `${share}%` }} />
      </View>
    </View>
  )
}
