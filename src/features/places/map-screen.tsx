import { View } from '@tarojs/components'
import { useState } from 'react'
import { centreOf, type Gcj02 } from '@/domain/places/geo'
import { nearest, type PlaceIndex, positionOf } from '@/domain/places/place-order'
import { useDigitKeys } from '@/platform/digit-keys'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { a11y } from '@/ui/a11y'
import { EmptyPage } from '@/ui/empty/empty-page'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { GridMap } from './grid-map'
import { useOrigin } from './here'
import { PlaceRow } from './place-row'
import { WeChatMap } from './wechat-map'

interface Props {
  index: PlaceIndex
  township: string | null
}

/** How many are listed under the map, and on the keys of a keyboard. */
const listed = 5

/** How many a map can show before pins hide one another, and one setData carries. */
const mapped = 60

/** The places on a map, and the nearest five in words. */
export function MapScreen({ index, township }: Props) {
  const origin = useOrigin(township)
  const [pointed, setPointed] = useState<Gcj02>()
  const start = positionOf(index, origin)
  const from = pointed ?? start ?? centreOf(index.placed.map(({ position }) => position))
  const near = from ? nearest(index, from, listed) : []
  useDigitKeys((digit) => {
    const at = near[digit - 1]
    if (at) goTo(routes.place(at.place.id))
  })
  if (!from) {
    return (
      <EmptyPage
        title="在图上看"
        icon="map"
        text="还没有公布带坐标的地方，图上没有东西可看。"
        action="看看县里有什么"
        url={routes.places()}
      />
    )
  }
  const places = nearest(index, from, mapped).map(({ place }) => place)
  return (
    <Page title="在图上看">
      {places.some(({ demo }) => demo) && <DemoNotice />}
      {process.env.TARO_ENV === 'weapp' ? (
        <WeChatMap places={places} from={from} />
      ) : (
        <GridMap places={places} picked={near.map(({ place }) => place)} from={from} onPoint={setPointed} />
      )}
      <Heading level={2}>最近的几处</Heading>
      <View className="soft">
        {pointed ? '从图上点的地方算。' : start ? '从你选的地方算。' : '还没有选乡镇，从全部地方的正中间算。'}
        {process.env.TARO_ENV === 'weapp' ? '' : `有键盘的，按 1 到 ${near.length} 直接打开。`}
      </View>
      <View className="panel" {...a11y('region', { label: '最近的几处', live: true })}>
        {near.map((at, place) => (
          <PlaceRow key={at.place.id} at={at} number={place + 1} />
        ))}
      </View>
    </Page>
  )
}
