import { listPlaces } from '../../../src/domain/places/place'
import { countPlaces } from '../../../src/domain/places/place-filter'
import { indexPlaces, nearestFirst } from '../../../src/domain/places/place-order'
import { place } from './place-records'

const count = 100_000
const kinds = ['lawSquare', 'lawStreet', 'corridor'] as const
const places = listPlaces(
  Array.from({ length: count }, (_, at) =>
    place(`p${at}`, ((at * 7919) % 300_007) / 1000, ((at * 104_729) % 299_993) / 1000, {
      kind: kinds[at % 3] ?? 'lawSquare',
      township: `town-${at % 18}`,
    }),
  ),
  [],
)

const index = indexPlaces(places)

test('a hundred thousand places are indexed', () => {
  expect(index.placed).toHaveLength(count)
})

test.each([
  ['from a position', { here: { longitude: 115.5, latitude: 36.5 } }],
  ['from a township', { township: 'town-3' }],
])('the first ten of them %s, filtered, are the nearest', (_, origin) => {
  const nearest = nearestFirst(index, { kind: 'corridor' }, origin).slice(0, 10)
  const distances = nearest.map(({ kilometres }) => kilometres ?? 0)
  expect(nearest).toHaveLength(10)
  expect(distances).toEqual([...distances].sort((a, b) => a - b))
})

test('a filter counts them', () => {
  expect(countPlaces(places, { kind: 'corridor' }, 'township')).toHaveLength(6)
})
