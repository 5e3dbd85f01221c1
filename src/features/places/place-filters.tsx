import type { ListedPlace } from '@/domain/places/place'
import { countPlaces, type PlaceFacet, type PlaceFilter } from '@/domain/places/place-filter'
import { FacetRows } from '@/ui/facet/facet-rows'
import { townshipName } from './directory'
import { kindNames } from './kind-names'

export const facetNames: Record<PlaceFacet, string> = { kind: '种类', township: '乡镇（街道）', facility: '设施' }

/** What a value of a facet is called. */
export function facetText(facet: PlaceFacet, value: string): string {
  if (facet === 'kind') return kindNames[value as ListedPlace['kind']] ?? value
  return facet === 'township' ? townshipName(value) : value
}

interface Props {
  places: readonly ListedPlace[]
  filter: PlaceFilter
  onPick: (facet: PlaceFacet) => void
}

/** Ways to narrow the list. One that could only say one thing is not offered. */
export function PlaceFilters({ places, filter, onPick }: Props) {
  const offered = (['kind', 'township', 'facility'] as const).filter(
    (facet) => filter[facet] !== undefined || countPlaces(places, filter, facet).length > 1,
  )
  return <FacetRows facets={offered} names={facetNames} filter={filter} textOf={facetText} onPick={onPick} />
}
