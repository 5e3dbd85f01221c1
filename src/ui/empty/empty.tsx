import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Picture } from '../picture/picture'
import type { PictureFile } from '../picture/picture-set'
import { BigButton } from '../tap/big-button'
import './empty.scss'

interface Props {
  /** Where there is no picture. */
  icon: IconName
  picture?: PictureFile
  text: string
  action: string
  onAction: () => void
}

/** Where there is nothing to show: says so and offers the next step. */
export function Empty({ icon, picture, text, action, onAction }: Props) {
  return (
    <View className="empty">
      {picture ? <Picture of={picture} size="hero" /> : <Icon name={icon} className="empty__icon" />}
      <View className="empty__text">{text}</View>
      <BigButton text={action} onTap={onAction} />
    </View>
  )
}
