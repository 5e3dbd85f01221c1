import { View } from '@tarojs/components'
import { useState } from 'react'
import { addressOnTop, goBack, wayBack } from '@/platform/navigation'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import { ReadAloud } from '../tool/read-aloud'
import './back-bar.scss'

/** H5's way back, always in reach, which leads home where the page was opened from a link; and at its side the voice. */
export function BackBar({ spoken }: { spoken: string | undefined }) {
  const [way] = useState(wayBack) // as it was when the page opened: later pages lie on top of it
  const [address] = useState(addressOnTop)
  if (!way) return null
  // The page still takes taps while it slides away: a second one must not leave the page beneath as well.
  const leave = () => {
    if (addressOnTop() === address) goBack()
  }
  return (
    <View className="back-bar">
      <Tap className="back-bar__button" onTap={leave}>
        <Icon name={way === 'back' ? 'arrow-left' : 'house'} />
        {way === 'back' ? '返回' : '首页'}
      </Tap>
      {spoken !== undefined && <ReadAloud text={spoken} />}
    </View>
  )
}
