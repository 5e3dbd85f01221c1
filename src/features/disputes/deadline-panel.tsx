import { View } from '@tarojs/components'
import type { Statement } from '@/domain/content/statement'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Icon } from '@/ui/icon/icon'
import { StatementText } from '@/ui/statement/statement-list'
import { Tap } from '@/ui/tap/tap'
import './deadline-panel.scss'

interface Props {
  /** Deadline rules by id, the one that runs first at the top. */
  ids: readonly string[]
  titles: Readonly<Record<string, string>>
  note?: Statement | undefined
}

/** Until when: each rule one tap from the day it ends. */
export function DeadlinePanel({ ids, titles, note }: Props) {
  if (ids.length === 0 && !note) return null
  return (
    <View className="deadlines">
      <View className="deadlines__title">最晚哪天</View>
      {note && <StatementText statement={note} />}
      {ids.map((id) => (
        <Tap key={id} role="link" className="deadlines__rule" onTap={() => goTo(routes.deadline(id))}>
          <View className="deadlines__name">{titles[id] ?? ''}</View>
          <View className="deadlines__count">
            <Icon name="calendar-days" />
            算一算
          </View>
        </Tap>
      ))}
    </View>
  )
}
