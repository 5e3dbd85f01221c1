import { codeOf } from '../../../src/domain/places/board-code'
import { readCode, scannedCode } from '../../../src/domain/places/scanned-code'

const codes = { [codeOf(1)]: 'place:square-1', [codeOf(2)]: null } as const

test.each([
  [codeOf(1), { at: 'found', destination: 'place:square-1' }],
  [codeOf(1).toLowerCase(), { at: 'found', destination: 'place:square-1' }],
  [codeOf(2), { at: 'retired' }],
  [codeOf(3), { at: 'unknown' }],
  [`${codeOf(1).slice(0, 4)}0`, { at: 'mistyped' }],
  ['', { at: 'mistyped' }],
  ['__proto__', { at: 'mistyped' }],
])('%j is %j', (typed, reading) => {
  expect(readCode(codes, typed)).toEqual(reading)
})

test.each([
  [{ c: 'KRVQ5' }, 'KRVQ5'],
  [{ q: 'https://example.org/pf/?c=KRVQ5' }, 'KRVQ5'],
  [{ q: 'https://example.org/pf/?from=x&c=KRVQ5#/pages/home/index' }, 'KRVQ5'],
  [{ q: 'https://example.org/pf/?c=KRV%20Q5' }, 'KRV Q5'],
  [{ q: 'https://example.org/pf/?c=%E4' }, '%E4'],
  [{ q: 'https://example.org/pf/KRVQ5' }, 'KRVQ5'],
  [{ q: 'https://example.org/pf/' }, undefined],
  [{ scene: 'KRVQ5' }, 'KRVQ5'],
  [{}, undefined],
])('in %j the code is %j', (params, code) => {
  expect(scannedCode(params)).toBe(code)
})
