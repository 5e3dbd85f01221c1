import { kilometresBetween } from '../../../src/domain/places/geo'
import { isPlaced, listPlaces } from '../../../src/domain/places/place'
import { agrees, countPlaces, knownFilter } from '../../../src/domain/places/place-filter'
import { indexPlaces, nearest, nearestFirst, townshipCentre, walkFrom } from '../../../src/domain/places/place-order'
import { billboard, place } from './place-records'

const places = listPlaces(
  [
    place('far', 50, 0, { township: 'town-b' }),
    place('near', 10, 0, { township: 'town-b', kind: 'corridor', facilities: ['长凳', '凉亭'] }),
    place('own-1', 0, 0, { facilities: ['长凳'] }),
    place('own-2', 2, 0),
    place('office', 1, 0, { kind: 'justiceOffice', township: 'town-b' }),
  ],
  [billboard('other', { township: 'town-b' }), billboard('own')],
)
const index = indexPlaces(places)
const here = { longitude: 115.451, latitude: 36.4 }
const all = (...[filter, origin]: [Parameters<typeof nearestFirst>[1], Parameters<typeof nearestFirst>[2]]) => {
  const sequence = nearestFirst(index, filter, origin)
  return sequence.slice(0, sequence.length)
}
const ids = (list: { place: { id: string } }[]) => list.map(({ place: { id } }) => id)

test('without a township or a position, places keep the order of the lists', () => {
  expect(ids(all({}, undefined))).toEqual(['far', 'near', 'own-1', 'own-2', 'office', 'other', 'own'])
})

test('the own township comes first, then from near to far, and what is on no map comes last', () => {
  const list = all({}, { township: 'town-a' })
  expect(ids(list)).toEqual(['own-1', 'own-2', 'own', 'office', 'near', 'far', 'other'])
  expect(list.map(({ kilometres }) => kilometres?.toFixed(2))).toEqual([
    undefined,
    undefined,
    undefined,
    '0.00',
    '0.81',
    '4.39',
    undefined,
  ])
})

test('near and far are reckoned from the middle of what is published in the township', () => {
  expect(townshipCentre(index, 'town-a')?.longitude).toBeCloseTo(115.401)
  expect(townshipCentre(index, 'no-such-town')).toBeUndefined()
})

test('a township with nothing on the map still has its boards first', () => {
  const boards = indexPlaces(
    listPlaces([place('x', 0, 0)], [billboard('b', { township: 'town-a' }), billboard('c', { township: 'town-c' })]),
  )
  const sequence = nearestFirst(boards, {}, { township: 'town-c' })
  expect(ids(sequence.slice(0, 3))).toEqual(['c', 'x', 'b'])
})

test('from where the phone is, the nearest comes first whatever its township', () => {
  expect(ids(all({}, { here }))).toEqual(['far', 'near', 'own-2', 'office', 'own-1', 'other', 'own'])
})

test.each([
  [0, 3],
  [2, 5],
  [4, 7],
  [6, 99],
])('a stretch from %i to %i is the same as of the whole', (from, to) => {
  for (const origin of [undefined, { here }, { township: 'town-a' }]) {
    expect(nearestFirst(index, {}, origin).slice(from, to)).toEqual(all({}, origin).slice(from, to))
  }
})

test('filters narrow the list and its counts', () => {
  expect(ids(all({ facility: '长凳' }, { township: 'town-a' }))).toEqual(['own-1', 'near'])
  expect(ids(all({ kind: 'billboard', township: 'town-b' }, { here }))).toEqual(['other'])
  expect(countPlaces(places, { township: 'town-b' }, 'kind')).toEqual([
    { value: 'lawSquare', count: 1 },
    { value: 'corridor', count: 1 },
    { value: 'justiceOffice', count: 1 },
    { value: 'billboard', count: 1 },
  ])
  expect(countPlaces(places, { kind: 'lawSquare' }, 'kind')[0]).toEqual({ value: 'lawSquare', count: 3 })
})

test('an empty list has nothing, near or far', () => {
  const nothing = indexPlaces([])
  expect(nearestFirst(nothing, {}, { here })).toMatchObject({ length: 0 })
  expect(nearest(nothing, here, 5)).toEqual([])
})

test('a walk goes each time to the nearest left, and into no office', () => {
  const first = places.filter(isPlaced).find(({ id }) => id === 'own-1')
  if (!first) throw new Error('own-1 is not placed')
  const walk = walkFrom(index, first)
  expect(ids(walk)).toEqual(['own-1', 'own-2', 'near'])
  expect(walk[2]?.kilometres).toBeCloseTo(0.716, 2)
})

test('the nearest of many are those that looking at every one finds', () => {
  const many = listPlaces(
    Array.from({ length: 500 }, (_, at) => place(String(at), (at * 137) % 300, (at * 71) % 280)),
    [],
  )
  const found = nearest(indexPlaces(many), here, 40)
  const expected = many
    .filter(isPlaced)
    .map(({ position }) => kilometresBetween(here, position))
    .sort((a, b) => a - b)
  expect(found.map(({ kilometres }) => kilometres.toFixed(6))).toEqual(
    expected.slice(0, 40).map((kilometres) => kilometres.toFixed(6)),
  )
  expect(many.every((one) => agrees(one, {}))).toBe(true)
})

test('of a link’s filter only what some place has is taken', () => {
  const [known] = places
  const wanted = { kind: known?.kind, township: '请汇款到', facility: 'constructor' }
  expect(knownFilter(places, wanted)).toEqual({ kind: known?.kind })
  expect(knownFilter(places, {})).toEqual({})
  expect(knownFilter([], wanted)).toEqual({})
})
