import { Image, View } from '@tarojs/components'
import { a11y, decorative } from '../a11y'
import type { PictureFile } from './picture-set'
import './picture.scss'

interface Props {
  /** From the set of the package: `lessonsPictures.of('books')`, or `.find(topic.picture)` for what content names. */
  of: PictureFile | undefined
  /** What it shows, said to those who do not see it. Without it the picture stands beside words that say the same. */
  alt?: string | undefined
  /** `row` beside two lines, `tile` over a word, `hero` alone, `scene` across the page and `thumb` the same made small. */
  size?: 'row' | 'thumb' | 'tile' | 'hero' | 'scene'
  className?: string
}

/** A picture in a box of its own size, so that nothing moves when it comes. Nothing where there is none. */
export function Picture({ of, alt, size = 'row', className = '' }: Props) {
  if (!of) return null
  return (
    <View
      className={`picture picture--${size} ${className}`}
      {...(alt === undefined ? decorative : a11y('img', { label: alt }))}
    >
      <Image className="picture__image" src={of.address} lazyLoad={size === 'scene'} {...decorative} />
    </View>
  )
}
