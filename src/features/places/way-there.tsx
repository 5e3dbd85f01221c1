import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ListedPlace } from '@/domain/places/place'
import { canCopy, copyText } from '@/platform/clipboard'
import { canOpenMap, openMap } from '@/platform/map'
import { a11y } from '@/ui/a11y'
import { BigButton } from '@/ui/tap/big-button'
import { whereIs } from './directory'

/** How to get there: WeChat's own map, or the address to put into any. An invented place leads nowhere. */
export function WayThere({ place }: { place: ListedPlace }) {
  const [said, setSaid] = useState('')
  const { position, name, demo } = place
  if (demo) return <View className="soft">示例地点不是真的，不能导航，也不能打电话。</View>
  const address = whereIs(place)
  if (canOpenMap)
    return position ? (
      <BigButton icon="navigation" text="带我去" onTap={() => openMap(position, name, address)} />
    ) : (
      <View className="soft">没有坐标，按上面写的地方找。</View>
    )
  if (!canCopy) return null
  const copy = async () => {
    const copied = await copyText(`${name} ${address}`)
    setSaid(copied ? '地址已复制，可以贴到地图软件里找。' : '没能复制，请长按上面的地址复制。')
  }
  return (
    <>
      <BigButton icon="copy" text="复制地址" onTap={() => void copy()} />
      <View className="soft" {...a11y('status', { live: true })}>
        {said}
      </View>
    </>
  )
}
