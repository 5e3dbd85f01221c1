import type { Billboard } from './billboard'
import type { Gcj02 } from './geo'

/** Where law is to be met: a square to walk in, a base for pupils, an office. */
type PlaceKind =
  | 'lawSquare'
  | 'lawStreet'
  | 'corridor'
  | 'courtyard'
  | 'youthBase'
  | 'justiceOffice'
  | 'mediationCentre'

/** A place as the desk publishes it. */
export interface Place extends Gcj02 {
  id: string
  name: string
  kind: PlaceKind
  /** Township id. */
  township: string
  address: string
  facilities: string[]
  opening?: string
  whatToSee?: string
  /** Lesson id. */
  lesson?: string
  phone?: string
  /** ISO date. */
  verifiedOn: string
  /** On the sign at the place, where it has one. */
  code?: string
  /** Invented, for previews: may be neither navigated to nor released. */
  demo?: true
}

/** A place as a reader finds it: what the desk publishes as places and as billboards, in one list. */
export interface ListedPlace extends Omit<Place, 'kind' | 'address' | keyof Gcj02> {
  kind: PlaceKind | 'billboard'
  /** A billboard that does not say where in its village it stands has none. */
  address?: string
  /** Billboards have none. */
  position?: Gcj02
}

export type PlacedPlace = ListedPlace & { position: Gcj02 }

export const isPlaced = (place: ListedPlace): place is PlacedPlace => place.position !== undefined

/** Places first: a square says more than a board. */
export function listPlaces(places: readonly Place[], billboards: readonly Billboard[]): ListedPlace[] {
  return [
    ...places.map(({ longitude, latitude, ...place }) => ({ ...place, position: { longitude, latitude } })),
    ...billboards.map(
      ({ village, spot, ...board }): ListedPlace => ({
        ...board,
        kind: 'billboard',
        name: `${village}普法宣传栏`,
        facilities: [],
        ...(spot === undefined ? {} : { address: spot }),
      }),
    ),
  ]
}

/** Township and address, as far as it is published; many an address begins with the township itself. */
export function whereIs({ address = '' }: ListedPlace, township: string): string {
  return address.includes(township) ? address : [township, address].filter(Boolean).join('，')
}
