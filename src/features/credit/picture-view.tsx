import { View } from '@tarojs/components'
import type { Picture } from '@/domain/credit/credit'
import { Grounds } from '@/ui/cites/grounds'
import { FigureView } from '@/ui/figure/figure-view'
import { groundOf } from './catalogue'

/** A figure and where it comes from. */
export function PictureView({ picture }: { picture: Picture }) {
  return (
    <View className="panel">
      <FigureView figure={picture.figure} />
      <Grounds of={[picture]} groundOf={groundOf} />
    </View>
  )
}
