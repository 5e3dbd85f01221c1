import { View } from '@tarojs/components'
import { kindNames, type LeniencyItem } from '@/domain/leniency/leniency'
import './item-tags.scss'

/** What kind of item it is, whose list it stands on, and whether it is real. */
export function ItemTags({ item }: { item: LeniencyItem }) {
  const list = item.scope === 'national' ? `全国·${item.field}` : item.field
  return (
    <View className="item-tags">
      {item.demo && <View className="item-tag item-tag--demo">示例</View>}
      <View className={`item-tag item-tag--${item.kind}`}>{kindNames[item.kind]}</View>
      <View className="item-tag">{list}</View>
    </View>
  )
}
