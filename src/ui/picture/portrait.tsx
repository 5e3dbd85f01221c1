import { Image, View } from '@tarojs/components'
import { decorative } from '../a11y'
import type { FigureLayers } from './layer-names'
import './portrait.scss'

interface Props {
  /** `figureLayers(storiesPictures, figure)` */
  of: FigureLayers | undefined
}

/** Somebody's head beside what they say: their name stands there in words. An empty round where they are not found. */
export function Portrait({ of }: Props) {
  return (
    <View className="portrait" {...decorative}>
      {of && <Image className="portrait__layer" src={of.body.address} />}
      {of && <Image className="portrait__layer" src={of.face.address} />}
    </View>
  )
}
