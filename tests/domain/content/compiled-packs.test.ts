import { isPack, packNames } from '@/domain/content/compiled-packs'

const glossary = { words: [], lessons: {}, sources: {} }
const quiz = { bank: {}, hash: 'abc', lessons: {}, trees: {}, stories: {}, sources: {} }

test('a pack is known by its fields, whatever stands in them or beside them', () => {
  expect(isPack('glossary', glossary)).toBe(true)
  expect(isPack('glossary', { ...glossary, words: [{ anything: 1 }], newer: true })).toBe(true)
  expect(isPack('quiz', quiz)).toBe(true)
  expect(isPack('codes', { 'B-1': {} })).toBe(true)
})

test.each([
  ['that lacks a field, as one of another time may', 'glossary', { words: [], lessons: {} }],
  ['of another kind', 'glossary', quiz],
  ['with one thing where there must be a list of them', 'glossary', { ...glossary, words: {} }],
  ['with a list where there must be a record', 'glossary', { ...glossary, lessons: [] }],
  ['with nothing where there must be a record', 'glossary', { ...glossary, lessons: null }],
  ['with a text where there must be a list', 'glossary', { ...glossary, words: 'words' }],
  ['with a number where there must be a text', 'quiz', { ...quiz, hash: 7 }],
  ['that is a list', 'codes', []],
  ['that is a text', 'codes', 'codes'],
  ['that is nothing', 'codes', null],
  ['that is a number', 'codes', 7],
] as const)('a file %s is not taken for a pack', (_, name, value) => {
  expect(isPack(name, value)).toBe(false)
})

test('nothing is every pack', () => {
  expect(packNames.filter((name) => isPack(name, {}))).toEqual(['codes'])
})
