import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Picture } from '../picture/picture'
import type { PictureFile } from '../picture/picture-set'
import { Tap } from '../tap/tap'
import './row.scss'

interface Props {
  title: string
  note?: string
  icon?: IconName
  /** In place of the icon, where there is one. */
  picture?: PictureFile | undefined
  /** The picture is one across a page, made small. */
  isWide?: true
  /** In place of both: something wider. */
  cover?: ReactNode
  /** A word at the end: a state or a count. */
  mark?: string
  onTap: () => void
}

/** One line of a list that leads somewhere. */
export function Row({ title, note, icon, picture, isWide, cover, mark, onTap }: Props) {
  return (
    <Tap className="row" role="link" onTap={onTap}>
      {cover && <View className="row__cover">{cover}</View>}
      {picture ? (
        <Picture of={picture} size={isWide ? 'thumb' : 'row'} className="row__icon" />
      ) : (
        icon && <Icon name={icon} className="row__icon" />
      )}
      <View className="row__words">
        <View className="row__title">{title}</View>
        {note && <View className="soft">{note}</View>}
      </View>
      {mark && <View className="row__mark">{mark}</View>}
      <Icon name="chevron-right" className="row__arrow" />
    </Tap>
  )
}
