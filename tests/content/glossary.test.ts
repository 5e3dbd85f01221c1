import { packOf, wholeCorpus } from './county-corpus'

const corpus = wholeCorpus()

test('at least 85 words are explained', () => {
  expect(corpus.glossary.length).toBeGreaterThanOrEqual(85)
})

test('every word begins with a letter, and they stand in its order', () => {
  const letters = packOf('glossary').words.map(({ letter }) => letter)
  expect(letters.filter((letter) => !/^[A-Z]$/.test(letter))).toEqual([])
  expect(letters).toEqual([...letters].sort())
})

test('what only looks like a word is not marked', () => {
  const marked = (text: string) => corpus.findWords(text).map(([, , word]) => word)
  expect(marked('钱没收到')).not.toContain('confiscation')
  expect(marked('你被告知了')).not.toContain('defendant')
  expect(marked('申请人身安全保护令')).toEqual(['protection-order'])
  expect(marked('不能要他担保证责任')).not.toContain('security')
  expect(marked('家暴、调解无效的')).not.toContain('void')
})
