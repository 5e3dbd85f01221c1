import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './action-bar.scss'

/** What one does with the page, always under the thumb: one wide action and at most two beside it. */
export function ActionBar({ children }: { children: ReactNode }) {
  return (
    <>
      {/* As high as the bar, so that it covers nothing at the end. */}
      <View className="action-bar__room" />
      <View className="action-bar">
        <View className="action-bar__row">{children}</View>
      </View>
    </>
  )
}
