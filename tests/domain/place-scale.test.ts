import { performance } from 'node:perf_hooks'
import { listPlaces } from '../../src/domain/place'
import { countPlaces } from '../../src/domain/place-filter'
import { indexPlaces, nearestFirst } from '../../src/domain/place-order'
import { place } from './place-records'

// The bounds are some ten times what a desktop takes, so that they hold on a busy machine and still catch a sort of everything.
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

function timed<T>(action: () => T): { result: T; ms: number } {
  const start = performance.now()
  const result = action()
  return { result, ms: performance.now() - start }
}

const { result: index, ms: indexing } = timed(() => indexPlaces(places))

test('a hundred thousand places are indexed once, within a second', () => {
  expect(index.placed).toHaveLength(count)
  expect(indexing).toBeLessThan(1000)
})

test.each([
  ['from a position', { here: { longitude: 115.5, latitude: 36.5 } }],
  ['from a township', { township: 'town-3' }],
])('the first ten %s, filtered, are there within 300 ms and are the nearest', (_, origin) => {
  const { result, ms } = timed(() => nearestFirst(index, { kind: 'corridor' }, origin).slice(0, 10))
  expect(result).toHaveLength(10)
  expect(ms).toBeLessThan(300)
  const distances = result.map(({ kilometres }) => kilometres ?? 0)
  expect(distances).toEqual([...distances].sort((a, b) => a - b))
})

test('a filter counts them within 300 ms', () => {
  const { result, ms } = timed(() => countPlaces(places, { kind: 'corridor' }, 'township'))
  expect(result).toHaveLength(6)
  expect(ms).toBeLessThan(300)
})
