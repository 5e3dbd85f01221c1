import fc from 'fast-check'
import { derivedFault, evaluateSum } from '../../../tools/content/resolve/sum'

// The claims checker in shared hands sums to JavaScript; the two must never disagree.
const asJavaScript = (sum: string): number => Function(`return ${sum}`)() as number

test('sums mean what JavaScript says they mean', () => {
  const number = fc.oneof(
    fc.nat(9999).map(String),
    fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
  )
  const tail = fc.array(fc.tuple(fc.constantFrom('+', '-', '*', '/'), number), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(number, tail, (first, rest) => {
      const sum = first + rest.flat().join('')
      expect(evaluateSum(sum)).toEqual(asJavaScript(sum))
    }),
  )
})

test.each(['', '762', '762-', '-1', '1--2', '(1+2)*3', '1 + 2', '1e3+1', 'a+b', '1+2;3', '１+１'])(
  '%j is no sum',
  (sum) => {
    expect(evaluateSum(sum)).toBeUndefined()
  },
)

test.each([
  ['343', '762-419', undefined],
  ['33.33', '100/3', undefined],
  ['344', '762-419', '762-419 等于 343，不是 344'],
  ['很多', '762-419', '762-419 等于 343，不是 很多'],
])('%s = %s', (value, sum, fault) => {
  expect(derivedFault(value, sum)).toBe(fault)
})
