import { View } from '@tarojs/components'
import { decorative } from '../a11y'
import type { IconName } from './icon-names'
import './icon.scss'

/** A picture beside words, in the colour of the text around it. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return <View className={`icon icon--${name} ${className}`} {...decorative} />
}
