import { View } from '@tarojs/components'
import type { Picture } from '@/domain/credit/credit'
import { Cites } from '@/ui/cites/cites'
import { FigureView } from '@/ui/figure/figure-view'
import { citationName } from './catalogue'

/** A figure and where it comes from. */
export function PictureView({ picture }: { picture: Picture }) {
  return (
    <View className="panel">
      <FigureView figure={picture.figure} />
      <Cites cites={picture.cites} nameOf={citationName} />
    </View>
  )
}
