import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { isPlaced } from '@/domain/places/place'
import { nearestFirst, type PlaceIndex } from '@/domain/places/place-order'
import { canStamp } from '@/domain/places/stamp'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { EmptyPage } from '@/ui/empty/empty-page'
import { Icon } from '@/ui/icon/icon'
import { LongList } from '@/ui/list/long-list'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { Tap } from '@/ui/tap/tap'
import { townshipName } from './directory'
import { useOrigin } from './here'
import { useAlbum } from './stamp-store'
import { WalkRows } from './walk-rows'
import './stamps-screen.scss'

interface Props {
  index: PlaceIndex
  township: string | null
}

/** The album: every place that has a code, stamped or still to go to, and three to begin with. */
export function StampsScreen({ index, township }: Props) {
  const stamps = useAlbum((album) => album.stamps)
  const origin = useOrigin(township)
  const stampedOn = new Map(stamps.map(({ place, on }) => [place, on]))
  const squares = useMemo(
    () =>
      nearestFirst(index, {}, origin)
        .slice(0, index.places.length)
        .flatMap(({ place }) => (canStamp(place) ? [place] : [])),
    [index, origin],
  )
  if (squares.length === 0) {
    return (
      <EmptyPage
        title="集章"
        icon="stamp"
        text="能盖章的地方还没有公布。公布以后，到了地方扫牌子上的码，就能盖一个章。"
        action="看看县里有什么"
        url={routes.places()}
      />
    )
  }
  const sorted = [...squares].sort((a, b) => Number(stampedOn.has(b.id)) - Number(stampedOn.has(a.id)))
  const next = squares.filter(isPlaced).find(({ id }) => !stampedOn.has(id))
  return (
    <Page title="集章">
      {squares.some(({ demo }) => demo) && <DemoNotice />}
      <View className="panel">
        <View className="stamps__count">{`集了 ${squares.filter(({ id }) => stampedOn.has(id)).length} 个，一共 ${squares.length} 个`}</View>
        <View>到了地方，用微信“扫一扫”扫牌子上的码。不用定位，章只记在这部手机上。</View>
        <BigButton quiet icon="stamp" text="扫不了，写编码" onTap={() => goTo(routes.stamp())} />
      </View>
      {next && <WalkRows index={index} first={next} />}
      <Heading level={2}>章册</Heading>
      <LongList
        items={sorted}
        render={(place) => {
          const on = stampedOn.get(place.id)
          return (
            <Tap key={place.id} className="stamps__place" role="link" onTap={() => goTo(routes.place(place.id))}>
              <View className={`stamps__mark ${on ? 'stamps__mark--on' : ''}`}>{on && <Icon name="stamp" />}</View>
              <View className="stamps__words">
                <View className="stamps__name">{place.name}</View>
                <View className="soft">{on ? `${on} 盖章` : `还没去，${townshipName(place.township)}`}</View>
              </View>
            </Tap>
          )
        }}
      />
    </Page>
  )
}
