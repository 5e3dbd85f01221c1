import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import './heading.scss'

interface Props {
  level: 1 | 2 | 3
  children: ReactNode
  /** Where the words stand in pieces: all of them, as they are read out. */
  label?: string
}

/** A heading that looks and reads as one on both targets. */
export function Heading({ level, children, label }: Props) {
  return (
    <View className={`heading heading--${level}`} {...a11y('heading', { level, label })}>
      {children}
    </View>
  )
}
