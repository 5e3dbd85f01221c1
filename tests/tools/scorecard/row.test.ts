import { atLeast, atMost, kilobytes, milliseconds, none, percent, seconds, times } from '../../../tools/scorecard/row'

test.each([
  { value: 599_900, met: true },
  { value: 600_000, met: true },
  { value: 600_001, met: false },
])('$value bytes against at most 600 kB: $met', ({ value, met }) => {
  expect(atMost(600_000, { what: '主包', value, format: kilobytes })).toMatchObject({ target: '≤ 600.0 kB', met })
})

test.each([
  { value: 80, met: true },
  { value: 79.9, met: false },
])('$value% against at least 80%: $met', ({ value, met }) => {
  expect(atLeast(80, { what: '变异测试', value, format: percent })).toMatchObject({ target: '≥ 80.0%', met })
})

test('what must not be there is met by none of it only', () => {
  expect(none('没有出处的话', 0)).toEqual({ what: '没有出处的话', measured: '0', target: '0', met: true })
  expect(none('没有出处的话', 1).met).toBe(false)
})

test('what it is compared with is left out where there is nothing', () => {
  expect(atMost(1, { what: '', value: 1, format: String })).not.toHaveProperty('compared')
  expect(atMost(1, { what: '', value: 1, format: String, compared: '2' }).compared).toBe('2')
})

test('a figure that misses its target by a hair does not read as if it met it', () => {
  expect(atMost(4000, { what: 'LCP', value: 4040, format: seconds }).measured).not.toBe('4.0 s')
})

test.each([
  [kilobytes, 42, '42 B'],
  [kilobytes, 12_345, '12.3 kB'],
  [milliseconds, 0.934, '0.93 ms'],
  [milliseconds, 46.7, '47 ms'],
  [seconds, 10_480, '10.48 s'],
  [times, 1.1, '1.10 倍'],
  [percent, 93.82, '93.8%'],
])('%p writes %p as %p', (format, value, text) => {
  expect(format(value)).toBe(text)
})
