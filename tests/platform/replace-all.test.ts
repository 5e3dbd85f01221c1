import fc from 'fast-check'
import { replaceAll } from '@/platform/replace-all'

const awkward = fc.string({ unit: fc.constantFrom('a', 'b', '.', '+', '*', '$', '&', '\\', '[', '^', '文') })

test('text is replaced as in browsers that know it', () => {
  fc.assert(
    fc.property(awkward, awkward, awkward, (text, searched, replacement) => {
      expect(replaceAll(text, searched, replacement)).toBe(text.replaceAll(searched, replacement))
    }),
  )
})

test('a pattern is followed', () => {
  expect(replaceAll('a1b22', /\d/g, '-')).toBe('a-b--')
})

test('a browser without it is given it', () => {
  const native = String.prototype.replaceAll
  try {
    Reflect.deleteProperty(String.prototype, 'replaceAll')
    jest.isolateModules(() => require('@/platform/replace-all'))
    expect('a+b+c'.replaceAll('+', ' ')).toBe('a b c')
    expect(Object.keys(String.prototype)).toEqual([])
  } finally {
    Object.defineProperty(String.prototype, 'replaceAll', { configurable: true, writable: true, value: native })
  }
})
