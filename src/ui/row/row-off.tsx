import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './row-off.scss'

interface Props {
  children: ReactNode
  /** What is taken off, in words for those who hear the page. */
  what: string
  onOff: () => void
}

/** A row that the app has put there from memory, and a ✕ that takes it off. */
export function RowOff({ children, what, onOff }: Props) {
  return (
    <View className="row-off">
      <View className="row-off__row">{children}</View>
      <Tap className="row-off__button" label={`不再显示“${what}”`} onTap={onOff}>
        <Icon name="x" />
      </Tap>
    </View>
  )
}
