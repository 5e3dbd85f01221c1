import { around } from 'geokdbush'
import KDBush from 'kdbush'
import { centreOf, type Gcj02, kilometresBetween } from './geo'
import { isPlaced, type ListedPlace, type PlacedPlace } from './place'
import { agrees, type PlaceFilter } from './place-filter'

/** From where near and far are reckoned: where the phone is, or the reader's township. */
export type Origin = { here: Gcj02 } | { township: string }

/** `kilometres` as the crow flies, where both ends are known. */
export interface PlaceAt {
  place: ListedPlace
  kilometres?: number
}

/** Places in an order that is worked out only as far as somebody looks. */
export interface PlaceSequence {
  readonly length: number
  slice(from: number, to: number): PlaceAt[]
}

export interface PlaceIndex {
  places: readonly ListedPlace[]
  /** Those on the map; `tree` knows them by their place in this list. */
  placed: readonly PlacedPlace[]
  tree: KDBush | undefined
}

export function indexPlaces(places: readonly ListedPlace[]): PlaceIndex {
  const placed = places.filter(isPlaced)
  if (placed.length === 0) return { places, placed, tree: undefined } // the library refuses to index nothing
  const tree = new KDBush(placed.length)
  for (const { position } of placed) tree.add(position.longitude, position.latitude)
  tree.finish()
  return { places, placed, tree }
}

/** The `count` places nearest to a position. */
export function nearest(
  { placed, tree }: PlaceIndex,
  from: Gcj02,
  count: number,
  wanted: (place: PlacedPlace) => boolean = () => true,
): (PlaceAt & { place: PlacedPlace; kilometres: number })[] {
  if (!tree || count <= 0) return []
  const at = (index: number) => placed[index] as PlacedPlace
  return around(tree, from.longitude, from.latitude, count, Infinity, (index) => wanted(at(index))).map((index) => ({
    place: at(index),
    kilometres: kilometresBetween(from, at(index).position),
  }))
}

/**
 * Where a township is taken to be: no source gives the position of any office, so it is the middle of the places
 * published in it. Undefined while there are none.
 */
export function townshipCentre({ placed }: PlaceIndex, township: string): Gcj02 | undefined {
  return centreOf(placed.filter((place) => place.township === township).map(({ position }) => position))
}

export function positionOf(index: PlaceIndex, origin: Origin | undefined): Gcj02 | undefined {
  if (!origin) return undefined
  return 'here' in origin ? origin.here : townshipCentre(index, origin.township)
}

/**
 * The wanted places: the reader's own township's first, in their own order, then the others from near to far, last those
 * that are on no map. What cannot be reckoned keeps its order.
 */
export function nearestFirst(index: PlaceIndex, filter: PlaceFilter, origin: Origin | undefined): PlaceSequence {
  const from = positionOf(index, origin)
  const township = origin && 'township' in origin ? origin.township : undefined
  const own: PlaceAt[] = []
  const others: PlaceAt[] = []
  const unplaced: PlaceAt[] = []
  for (const place of index.places) {
    if (!agrees(place, filter)) continue
    if (place.township === township) own.push({ place })
    else if (from && !isPlaced(place)) unplaced.push({ place })
    else others.push({ place })
  }
  const length = own.length + others.length + unplaced.length
  if (!from) return { length, slice: (start, end) => [...own, ...others].slice(start, end) }
  const isWanted = (place: ListedPlace) => place.township !== township && agrees(place, filter)
  return {
    length,
    slice(start, end) {
      const reached = Math.min(end - own.length, others.length)
      return [...own, ...nearest(index, from, reached, isWanted), ...unplaced].slice(start, end)
    },
  }
}

/** Kinds that one strolls through; an office is no place for a walk. */
const strolled: readonly ListedPlace['kind'][] = ['lawSquare', 'lawStreet', 'corridor', 'courtyard']

/** A walk from a place to the nearest other, and from there to the nearest left: each stop with the way from the one before. */
export function walkFrom(index: PlaceIndex, first: PlacedPlace, stops = 3): PlaceAt[] {
  const walk: (PlaceAt & { place: PlacedPlace })[] = [{ place: first }]
  while (walk.length < stops) {
    const last = walk[walk.length - 1]?.place ?? first
    const left = ({ id, kind }: ListedPlace) => strolled.includes(kind) && walk.every(({ place }) => place.id !== id)
    const [next] = nearest(index, last.position, 1, left)
    if (!next) break
    walk.push(next)
  }
  return walk
}
