import { View } from '@tarojs/components'
import type { Hotline } from '@/domain/content/home-pack'
import { leaveAll } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { Tap } from '../tap/tap'
import './leave-now.scss'

/** For whoever may be seen reading: help in one tap, and in one tap a page that tells nothing. It stays in sight. */
export function LeaveNow({ calls }: { calls: readonly Pick<Hotline, 'number' | 'name'>[] }) {
  return (
    <View className="leave-now">
      <View className="leave-now__row">
        {calls.map(({ number, name }) => (
          <Tap key={number} className="leave-now__call" label={`拨打 ${number}，${name}`} onTap={() => dial(number)}>
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
