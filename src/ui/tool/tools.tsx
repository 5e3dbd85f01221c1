import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './tool.scss'

/** Keep, pass on, listen: what one does with the thing on screen, in a row. */
export function Tools({ children }: { children: ReactNode }) {
  return <View className="tools">{children}</View>
}
