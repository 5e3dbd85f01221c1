import { View } from '@tarojs/components'
import { canStartAgain, startAgain } from '@/platform/start-again'
import { BigButton } from '../tap/big-button'

/** In place of a page, where the content from outside turned out bad and this start can show no other. */
export function SetAsideNotice() {
  return (
    <View className="panel">
      <View>从网上取来的内容有一块坏了，已经不用它，下次打开就换回原来的。你写过的、收藏的、答过的都还在。</View>
      {canStartAgain() ? (
        <BigButton icon="house" text="重新打开" onTap={startAgain} />
      ) : (
        <View>请关掉小程序，再打开一次。</View>
      )}
    </View>
  )
}
