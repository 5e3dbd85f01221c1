import { View } from '@tarojs/components'
import { useState } from 'react'

/** The least that can be measured as the app's pages are: something to read and something to tap. */
export default function Index() {
  const [taps, setTaps] = useState(0)
  return (
    <View className="page">
      <View className="tap" onClick={() => setTaps(taps + 1)}>
        点了 {taps} 次
      </View>
    </View>
  )
}
