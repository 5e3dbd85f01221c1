import { View } from '@tarojs/components'
import type { Line, Panel } from '@/domain/stories/story'
import { nameOf, StatementView } from './library'
import './panel-lines.scss'

/** What is told and said in a panel, down to line `shown`. */
export function PanelLines({ lines, side }: { lines: readonly Line[]; side: (who: string) => 'left' | 'right' }) {
  return (
    <>
      {lines.map(({ who, text }) =>
        who === undefined ? (
          <View key={text} className="told">
            {text}
          </View>
        ) : (
          <View key={text} className={`said said--${side(who)}`}>
            <View className="said__who">{nameOf(who)}</View>
            <View>{text}</View>
          </View>
        ),
      )}
    </>
  )
}

/** The rule that decides what just happened. */
export function PanelRule({ rule }: { rule: Panel['rule'] | undefined }) {
  return rule ? (
    <View className="rule-note">
      <View className="rule-note__head">规定是这样的</View>
      <StatementView statement={rule} />
    </View>
  ) : null
}
