import { View } from '@tarojs/components'
import type { Picture } from '@/domain/credit'
import { FigureView } from '@/ui/figure/figure-view'
import { Cites } from '@/ui/statement/statement-list'
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
