import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { BigButton } from '../tap/big-button'
import './empty.scss'

interface Props {
  icon: IconName
  text: string
  action: string
  onAction: () => void
}

/** Where there is nothing to show: says so and offers the next step. */
export function Empty({ icon, text, action, onAction }: Props) {
  return (
    <View className="empty">
      <Icon name={icon} className="empty__icon" />
      <View className="empty__text">{text}</View>
      <BigButton text={action} onTap={onAction} />
    </View>
  )
}
