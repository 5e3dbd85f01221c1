import { View } from '@tarojs/components'
import { useStorageTrouble } from '@/platform/storage'
import { a11y } from '../a11y'
import { Tap } from '../tap/tap'
import './notice.scss'

/** Said once when the phone has no room left: what it means and what to do, without stopping the reader. */
export function StorageNotice() {
  const { full, dismiss } = useStorageTrouble()
  if (!full) return null
  return (
    <View className="notice" {...a11y('alert')}>
      <View>手机空间不够，刚才的进度没能存下。可以接着看；清理一下手机空间后，再看的会照常记住。</View>
      <Tap className="notice__close" onTap={dismiss}>
        知道了
      </Tap>
    </View>
  )
}
