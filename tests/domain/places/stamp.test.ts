import { listPlaces } from '../../../src/domain/places/place'
import { addStamp, canStamp, placeByCode, readStamps } from '../../../src/domain/places/stamp'
import { billboard, place } from './place-records'

const places = listPlaces([place('a', 0, 0, { code: 'SL-001' }), place('b', 1, 0)], [billboard('c')])

test.each(['SL-001', 'sl-001', ' SL-001 ', 'ＳＬ-００１', 'SL- 001'])('a code is known as "%s"', (typed) => {
  expect(placeByCode(places, typed)?.id).toBe('a')
})

test.each(['', '  ', 'SL-01', '试验广场a'])('"%s" is no code', (typed) => {
  expect(placeByCode(places, typed)).toBeUndefined()
})

test('squares with a code are stamped, boards and places without one are not', () => {
  expect(places.map(canStamp)).toEqual([true, false, false])
})

test('the first day counts', () => {
  const once = addStamp([], { place: 'a', on: '2026-05-01' })
  expect(addStamp(once, { place: 'a', on: '2026-05-02' })).toEqual([{ place: 'a', on: '2026-05-01' }])
})

test.each([undefined, null, 'x', {}, [null, 1, { place: 1, on: '2026-05-01' }, { place: 'a' }]])(
  'kept data %j is read as no stamps',
  (stored) => {
    expect(readStamps(stored)).toEqual([])
  },
)

test('sound stamps are kept beside damaged ones, one a place', () => {
  expect(readStamps([{ place: 'a', on: '2026-05-01' }, 7, { place: 'a', on: '2026-06-01' }])).toEqual([
    { place: 'a', on: '2026-05-01' },
  ])
})
