import fc from 'fast-check'
import { shiftMarks, type WordMark, wordStretches } from '../../../src/domain/content/word-mark'

test('a text without marks is one stretch', () => {
  expect(wordStretches('先去调解')).toEqual([{ text: '先去调解' }])
})

test('marked words stand between the rest', () => {
  const marks: WordMark[] = [
    [0, 2, 'mediation'],
    [4, 6, 'suing'],
  ]
  expect(wordStretches('调解不成起诉吧', marks)).toEqual([
    { text: '调解', word: 'mediation' },
    { text: '不成' },
    { text: '起诉', word: 'suing' },
    { text: '吧' },
  ])
})

test('whatever is marked, the stretches are the text again', () => {
  const marked = fc.uniqueArray(fc.nat(30), { maxLength: 8 }).map((ends) => ends.sort((a, b) => a - b))
  fc.assert(
    fc.property(fc.string({ minLength: 31, maxLength: 40 }), marked, (text, ends) => {
      const marks = ends.flatMap((to, at): WordMark[] => (at % 2 === 1 ? [[ends[at - 1] ?? 0, to, 'word']] : []))
      expect(
        wordStretches(text, marks)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('marks stay on their words when something is put before the text', () => {
  const marks: WordMark[] = [[2, 4, 'suing']]
  expect(wordStretches('3. 先去起诉', shiftMarks(marks, 3))).toEqual([
    { text: '3. 先去' },
    { text: '起诉', word: 'suing' },
  ])
  expect(marks).toEqual([[2, 4, 'suing']])
})
