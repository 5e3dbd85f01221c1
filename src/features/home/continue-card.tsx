import { View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Row } from '@/ui/row/row'
import { RowOff } from '@/ui/row/row-off'

export interface ContinueAt {
  lesson: string
  title: string
  card: number
  cards: number
  /** Takes it off. */
  onOff: () => void
}

/** Back to the lesson that was left halfway. */
export function ContinueCard({ at }: { at: ContinueAt }) {
  return (
    <View className="panel">
      <RowOff what={`接着读：${at.title}`} onOff={at.onOff}>
        <Row
          icon="bookmark"
          title={`接着读：${at.title}`}
          note={`上次读到第 ${at.card + 1} 张，共 ${at.cards} 张`}
          onTap={() => goTo(routes.lesson(at.lesson, at.card))}
        />
      </RowOff>
    </View>
  )
}
