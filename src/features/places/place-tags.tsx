import { View } from '@tarojs/components'
import type { ListedPlace } from '@/domain/places/place'
import { kindNames } from './kind-names'
import { useStampOf } from './stamp-store'
import './place-tags.scss'

/** What kind of place it is, whether it is real, and whether the reader has been there. */
export function PlaceTags({ place }: { place: ListedPlace }) {
  const stamp = useStampOf(place.id)
  return (
    <View className="place-tags">
      {place.demo && <View className="place-tag place-tag--demo">示例</View>}
      <View className="place-tag">{kindNames[place.kind]}</View>
      {stamp && <View className="place-tag place-tag--stamped">已盖章</View>}
    </View>
  )
}
