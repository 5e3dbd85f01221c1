import { View } from '@tarojs/components'
import { isSinglePage } from '@/platform/single-page'
import './notice.scss'

/** On a page opened from 朋友圈: what cannot be done there, and where it can. */
export function SinglePageNotice() {
  if (!isSinglePage()) return null
  return <View className="notice">在朋友圈里只能看这一页。打电话、看别的、记进度，点下面的“前往小程序”再用。</View>
}
