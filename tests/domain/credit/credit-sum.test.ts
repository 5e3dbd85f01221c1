import fc from 'fast-check'
import type { CreditRule } from '../../../src/domain/credit/credit-rule'
import {
  categoriesOf,
  mostTimes,
  pointsInWords,
  sumRules,
  type Times,
  withTimes,
} from '../../../src/domain/credit/credit-sum'

const rule = (id: string, points: number, category = '类别'): CreditRule => ({
  id,
  category,
  title: id,
  points,
  condition: '条件',
  basis: '依据',
})
const rules = [rule('a', 7), rule('b', -18), rule('c', 2)]

test.each<[Times, [string, number, number][], number]>([
  [{}, [], 0],
  [{ a: 1 }, [['a', 1, 7]], 7],
  [
    { b: 1, a: 2 },
    [
      ['a', 2, 14],
      ['b', 1, -18],
    ],
    -4,
  ],
  [{ gone: 3 }, [], 0],
])('%j comes to its lines in the order of the table, and their sum', (times, lines, total) => {
  const sum = sumRules(rules, times)
  expect(sum.lines.map((line) => [line.rule.id, line.times, line.points])).toEqual(lines)
  expect(sum.total).toBe(total)
})

test('a rule is counted, counted again, and taken out; the others stay', () => {
  const twice = withTimes(withTimes({ b: 1 }, 'a', 1), 'a', 2)
  expect(twice).toEqual({ a: 2, b: 1 })
  expect(withTimes(twice, 'a', 0)).toEqual({ b: 1 })
})

test('no count leaves its bounds, whatever is tapped', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), count: fc.integer() })), (taps) => {
      const times = taps.reduce<Times>((kept, { id, count }) => withTimes(kept, id, count), {})
      for (const count of Object.values(times)) {
        expect(count).toBeGreaterThan(0)
        expect(count).toBeLessThanOrEqual(mostTimes)
      }
    }),
  )
})

test.each([
  [7, '加 7 分'],
  [-18, '减 18 分'],
  [0, '不加不减'],
])('%d points are said as %s', (points, words) => {
  expect(pointsInWords(points)).toBe(words)
})

test('each category is named once, in the order of the table', () => {
  expect(categoriesOf([rule('a', 1, '乙'), rule('b', 1, '甲'), rule('c', 1, '乙')])).toEqual(['乙', '甲'])
})
