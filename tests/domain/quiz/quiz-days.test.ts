import fc from 'fast-check'
import { daysToRipen, pearOf, weekOf } from '../../../src/domain/quiz/quiz-days'

const progressOn = (...days: string[]) => ({
  days: Object.fromEntries(days.map((day) => [day, [5, 3] as [number, number]])),
})
const isoDay = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test.each([
  [0, { grown: 0, stage: 'sprout', ripe: 0 }],
  [1, { grown: 1, stage: 'sprout', ripe: 0 }],
  [3, { grown: 3, stage: 'leaf', ripe: 0 }],
  [5, { grown: 5, stage: 'blossom', ripe: 0 }],
  [7, { grown: 7, stage: 'ripe', ripe: 1 }],
  [8, { grown: 1, stage: 'sprout', ripe: 1 }],
  [14, { grown: 7, stage: 'ripe', ripe: 2 }],
])('after %i days of answering the pear is %j', (count, pear) => {
  const days = Array.from({ length: count }, (_, index) => `2026-03-${String(2 * index + 1).padStart(2, '0')}`)
  expect(pearOf(progressOn(...days))).toEqual(pear)
})

test('a day more never takes anything away, and a pause of any length costs nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(isoDay, { minLength: 1, maxLength: 60 }), (days) => {
      const grownIn = (some: string[]) => {
        const { grown, ripe } = pearOf(progressOn(...some))
        return grown === daysToRipen ? ripe * daysToRipen : ripe * daysToRipen + grown
      }
      expect(grownIn(days)).toBe(days.length)
      expect(grownIn(days.slice(1))).toBe(days.length - 1)
    }),
  )
})

test('a week begins on Monday, knows today and what is ahead, and marks the days on which somebody came', () => {
  const week = weekOf(progressOn('2026-03-02', '2026-03-04', '2026-02-28'), '2026-03-05') // a Thursday
  expect(week.map(({ name }) => name).join('')).toBe('一二三四五六日')
  expect(week.filter(({ came }) => came).map(({ name }) => name)).toEqual(['一', '三'])
  expect(week.filter(({ isToday }) => isToday).map(({ name }) => name)).toEqual(['四'])
  expect(week.filter(({ isAhead }) => isAhead).map(({ name }) => name)).toEqual(['五', '六', '日'])
})

test('every day is in its week once, and on a Sunday nothing is ahead', () => {
  fc.assert(
    fc.property(isoDay, (day) => {
      expect(weekOf(progressOn(day), day).filter(({ came, isToday }) => came && isToday)).toHaveLength(1)
    }),
  )
  expect(weekOf(progressOn(), '2026-03-08').some(({ isAhead }) => isAhead)).toBe(false)
  expect(weekOf(progressOn(), 'soon')).toEqual([])
})
