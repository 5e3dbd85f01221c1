import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './list.scss'

interface Props {
  children: ReactNode
  /** The button above or below, while there is more that way. */
  before: ReactNode
  after: ReactNode
}

/**
 * Rows with what leads to more of them. Each stands in a box of its own: where one comes or goes, WeChat is sent the box it
 * stood in, and not the whole page.
 */
export function ListBox({ children, before, after }: Props) {
  return (
    <>
      <View className="list__turn">{before}</View>
      <View className="panel">{children}</View>
      <View className="list__turn">{after}</View>
    </>
  )
}
