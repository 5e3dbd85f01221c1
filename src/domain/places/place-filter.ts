import type { ListedPlace } from './place'

export interface PlaceFilter {
  kind?: string | undefined
  township?: string | undefined
  facility?: string | undefined
}

export type PlaceFacet = keyof PlaceFilter

const valuesOf: Record<PlaceFacet, (place: ListedPlace) => readonly string[]> = {
  kind: (place) => [place.kind],
  township: (place) => [place.township],
  facility: (place) => place.facilities,
}

const facets = Object.keys(valuesOf) as PlaceFacet[]

export function agrees(place: ListedPlace, filter: PlaceFilter): boolean {
  return facets.every((facet) => {
    const wanted = filter[facet]
    return wanted === undefined || valuesOf[facet](place).includes(wanted)
  })
}

/** What a link asks for, as far as there is a place for it: a link must not put words of its own on the page. */
export function knownFilter(places: readonly ListedPlace[], wanted: PlaceFilter): PlaceFilter {
  const isKnown = (facet: PlaceFacet) => places.some((place) => valuesOf[facet](place).includes(wanted[facet] ?? ''))
  return Object.fromEntries(facets.filter(isKnown).map((facet) => [facet, wanted[facet]]))
}

/** The values a facet can still take beside the other filters, most places first, and how many places each leaves. */
export function countPlaces(
  places: readonly ListedPlace[],
  filter: PlaceFilter,
  facet: PlaceFacet,
): { value: string; count: number }[] {
  const others = { ...filter, [facet]: undefined }
  const counts = new Map<string, number>()
  for (const place of places) {
    if (!agrees(place, others)) continue
    for (const value of valuesOf[facet](place)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}
