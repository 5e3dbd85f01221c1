import { isPlaced, listPlaces, whereIs } from '@/domain/places/place'
import { billboard, place } from './place-records'

test('squares and boards stand in one list, squares first, each with what a reader finds it by', () => {
  const { longitude, latitude, ...square } = place('1', 2, 3)
  const { village: _, ...board } = billboard('7')
  expect(listPlaces([place('1', 2, 3)], [billboard('7')])).toEqual([
    { ...square, position: { longitude, latitude } },
    { ...board, kind: 'billboard', name: '试验村普法宣传栏', facilities: [] },
  ])
})

test('a board says where in its village it stands as far as that is known, and is on no map', () => {
  const listed = listPlaces([place('1', 0, 0)], [billboard('7', { spot: '村委会门口' }), billboard('8')])
  expect(listed.map(({ address }) => address)).toEqual(['试验路1号', '村委会门口', undefined])
  expect(listed.filter(isPlaced).map(({ id }) => id)).toEqual(['1'])
})

test.each([
  ['试验路1号', '甲镇，试验路1号'],
  ['甲镇试验路1号', '甲镇试验路1号'],
  [undefined, '甲镇'],
])('%s in 甲镇 is told as %s', (address, told) => {
  const [board] = listPlaces([], [billboard('7', address === undefined ? {} : { spot: address })])
  expect(board && whereIs(board, '甲镇')).toBe(told)
})

test('where the township has no name the address is told alone', () => {
  const [square] = listPlaces([place('1', 0, 0)], [])
  expect(square && whereIs(square, '')).toBe('试验路1号')
})
