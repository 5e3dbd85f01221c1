import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Icon } from '../icon/icon'
import { Heading } from '../page/heading'
import { Picture } from '../picture/picture'
import type { PictureFile } from '../picture/picture-set'
import { Tap } from '../tap/tap'
import './fold.scss'

interface Props {
  title: string
  /** What is to be found inside, while it is closed. */
  note?: string
  /** Before the title, on a patch of green or ochre. */
  picture?: PictureFile | undefined
  ochre?: boolean
  children: ReactNode
}

/** A heading that opens what stands under it: not drawn until it is asked for, so that a long page is there at once. */
export function Fold({ title, note, picture, ochre = false, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <View className="fold panel">
      <Heading level={2}>
        <Tap className="fold__head" expanded={open} onTap={() => setOpen(!open)}>
          {picture && (
            <View className={`fold__patch ${ochre ? 'fold__patch--ochre' : ''}`}>
              <Picture of={picture} />
            </View>
          )}
          <View className="fold__words">
            {title}
            {note && !open && <View className="soft fold__note">{note}</View>}
          </View>
          <Icon name="chevron-right" className={`fold__arrow ${open ? 'fold__arrow--open' : ''}`} />
        </Tap>
      </Heading>
      {/* A box of its own: WeChat is sent what comes into it, and not the heading again. */}
      <View className="fold__inside">{open && children}</View>
    </View>
  )
}
