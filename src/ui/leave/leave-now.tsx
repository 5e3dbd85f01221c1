import { View } from '@tarojs/components'
import type { Hotline } from '@/domain/content/home-pack'
import { leaveAll } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { isWeapp } from '@/platform/target'
import { Tap } from '../tap/tap'
import './leave-now.scss'

/** What this app cannot take away itself. */
const leftBehind = isWeapp
  ? '点“马上离开”回到首页，往回退也看不到这里。微信“最近使用”里还有这个小程序的名字，长按可以删掉。'
  : '点“马上离开”回到首页。浏览器的历史记录里还留着来过的网址：记得删掉，或者下次用无痕窗口打开。'

/** For whoever may be seen reading: help in one tap, and in one tap a page that tells nothing. It stays in sight. */
export function LeaveNow({ calls }: { calls: readonly Pick<Hotline, 'number' | 'name'>[] }) {
  return (
    <>
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
      <View className="soft">{leftBehind}</View>
    </>
  )
}
