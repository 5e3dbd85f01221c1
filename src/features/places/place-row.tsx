import { View } from '@tarojs/components'
import { sayDistance } from '@/domain/places/geo'
import type { PlaceAt } from '@/domain/places/place-order'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Tap } from '@/ui/tap/tap'
import { whereIs } from './directory'
import { PlaceTags } from './place-tags'
import './place-row.scss'

interface Props {
  at: PlaceAt
  /** Its number in a list that is picked from by number. */
  number?: number
}

/** One place of a list: what, where, how far, when it is open and when somebody last went to look. */
export function PlaceRow({ at: { place, kilometres }, number }: Props) {
  const facts = [
    kilometres === undefined ? undefined : `直线约 ${sayDistance(kilometres)}`,
    place.opening,
    `${place.verifiedOn} 核实`,
  ]
  return (
    <Tap className="place-row" role="link" onTap={() => goTo(routes.place(place.id))}>
      <View className="place-row__name">{number === undefined ? place.name : `${number}. ${place.name}`}</View>
      <PlaceTags place={place} />
      <View>{whereIs(place)}</View>
      <View className="soft">{facts.filter(Boolean).join(' · ')}</View>
    </Tap>
  )
}
