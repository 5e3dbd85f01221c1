import { View } from '@tarojs/components'
import type { Hotline } from '@/domain/content/home-pack'
import { leaveAll } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { Tap } from '@/ui/tap/tap'
import './leave-now.scss'

interface Props {
  numbers: readonly string[]
  hotlines: readonly Hotline[]
}

/** For whoever may be seen reading: help in one tap, and in one tap a page that tells nothing. It stays in sight. */
export function LeaveNow({ numbers, hotlines }: Props) {
  return (
    <View className="leave-now">
      <View className="leave-now__row">
        {numbers.map((number) => (
          <Tap
            key={number}
            className="leave-now__call"
            label={`拨打 ${number}，${hotlines.find((hotline) => hotline.number === number)?.name ?? ''}`}
            onTap={() => dial(number)}
          >
            {number}
          </Tap>
        ))}
        <Tap className="leave-now__away" onTap={leaveAll}>
          马上离开
        </Tap>
      </View>
    </View>
  )
}
