import { View } from '@tarojs/components'
import { isWeapp } from '@/platform/target'

/** At the end of a page that another must not find out: what this app cannot take away itself. */
export function LeftBehind() {
  return (
    <View className="soft">
      {isWeapp
        ? '点“马上离开”回到首页，往回退也看不到这里。微信“最近使用”里还有这个小程序的名字，长按可以删掉。'
        : '点“马上离开”回到首页。浏览器的历史记录里还留着来过的网址：记得删掉，或者下次用无痕窗口打开。'}
    </View>
  )
}
