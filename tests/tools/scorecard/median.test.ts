import fc from 'fast-check'
import { median } from '../../../tools/scorecard/median'

test.each([
  { values: [7], middle: 7 },
  { values: [3, 1, 2], middle: 2 },
  { values: [10, 1, 2, 3], middle: 2.5 },
  { values: [2, 2, 9], middle: 2 },
])('the median of $values is $middle', ({ values, middle }) => {
  expect(median(values)).toBe(middle)
})

test('the order does not matter, and the values stay as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const before = [...values]
      expect(median(values)).toBe(median([...values].reverse()))
      expect(values).toEqual(before)
    }),
  )
})

test('nothing has no median', () => {
  expect(() => median([])).toThrow('no values')
})
