import { View } from '@tarojs/components'
import { homePack } from '@/content/home-pack'
import { dial } from '@/platform/phone'
import { Icon } from '@/ui/icon/icon'
import { Tap } from '@/ui/tap/tap'
import './danger-call.scss'

const when = '正在挨打、有危险'

/** The one number that cannot wait. */
export function DangerCall() {
  const { danger } = homePack
  if (!danger) return null
  return (
    <Tap
      className="danger-call"
      label={`拨打${danger.name}：${when}，现在就打，${danger.number}`}
      onTap={() => dial(danger.number)}
    >
      <View className="danger-call__words">
        <View className="danger-call__when">{when}</View>
        <View>现在就打</View>
      </View>
      <View className="danger-call__number">
        <Icon name="phone" />
        {danger.number}
      </View>
    </Tap>
  )
}
