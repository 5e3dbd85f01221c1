import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Billboard } from '@/domain/places/billboard'
import { type ListedPlace, listPlaces, type Place } from '@/domain/places/place'
import { indexPlaces, type PlaceIndex } from '@/domain/places/place-order'

const recordsOf = <R>(kind: string): R[] =>
  (
    JSON.parse(readFileSync(join(__dirname, `../../../content/demo/guanxian/published/${kind}.json`), 'utf8')) as {
      records: R[]
    }
  ).records

/** As many places as the report says there are, all of them invented. */
export const demoPlaces: PlaceIndex = indexPlaces(
  listPlaces(recordsOf<Place>('places'), recordsOf<Billboard>('billboards')),
)

/** A demonstration place as it would be if the county had published it. */
export function publishedPlace(changes: Partial<ListedPlace> = {}): PlaceIndex {
  const [first] = demoPlaces.places
  if (!first) throw new Error('There is no demonstration place.')
  const { demo, ...place } = first
  return indexPlaces([{ ...place, ...changes }])
}
