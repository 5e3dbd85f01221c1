import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import './heading.scss'

/** A heading that looks and reads as one on both targets. */
export function Heading({ level, children }: { level: 1 | 2 | 3; children: ReactNode }) {
  return (
    <View className={`heading heading--${level}`} {...a11y('heading', { level })}>
      {children}
    </View>
  )
}
