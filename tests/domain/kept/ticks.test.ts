import { readTicks, withTick } from '@/domain/kept/ticks'

test('a tick is put, and taken away by the same', () => {
  const once = withTick({}, 'wages/working', 'a')
  expect(once).toEqual({ 'wages/working': ['a'] })
  const twice = withTick(once, 'wages/working', 'b')
  expect(twice).toEqual({ 'wages/working': ['a', 'b'] })
  expect(withTick(twice, 'wages/working', 'a')).toEqual({ 'wages/working': ['b'] })
})

test('a page without ticks leaves no trace, and others stay', () => {
  const ticks = { one: ['a'], two: ['b'] }
  expect(withTick(ticks, 'one', 'a')).toEqual({ two: ['b'] })
  expect(ticks).toEqual({ one: ['a'], two: ['b'] })
})

test.each([undefined, null, 'x', 7, [], [['a']]])('%j is read as nothing ticked', (stored) => {
  expect(readTicks(stored)).toEqual({})
})

test('of damaged ticks the sound ones are kept', () => {
  expect(readTicks({ one: ['a', 7, null], two: 'x', three: [] })).toEqual({ one: ['a'] })
})
