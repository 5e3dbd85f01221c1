import { View } from '@tarojs/components'
import { sayDistance } from '@/domain/places/geo'
import type { PlacedPlace } from '@/domain/places/place'
import { type PlaceIndex, walkFrom } from '@/domain/places/place-order'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Heading } from '@/ui/page/heading'
import { Row } from '@/ui/row/row'
import { townshipName } from './directory'

/** Three places one after another, each the nearest left from the one before. */
export function WalkRows({ index, first }: { index: PlaceIndex; first: PlacedPlace }) {
  const walk = walkFrom(index, first)
  if (walk.length < 2) return null
  const total = walk.reduce((sum, { kilometres = 0 }) => sum + kilometres, 0)
  return (
    <>
      <Heading level={2}>{`连着逛${'零一两三'.charAt(walk.length)}处`}</Heading>
      <View className="panel">
        <View className="soft">{`直线加起来约 ${sayDistance(total)}，路上比这远。`}</View>
        {walk.map(({ place, kilometres }, stop) => (
          <Row
            key={place.id}
            title={`${stop + 1}. ${place.name}`}
            note={
              kilometres === undefined
                ? `从这里开始，${townshipName(place.township)}`
                : `再走约 ${sayDistance(kilometres)}，${townshipName(place.township)}`
            }
            onTap={() => goTo(routes.place(place.id))}
          />
        ))}
      </View>
    </>
  )
}
