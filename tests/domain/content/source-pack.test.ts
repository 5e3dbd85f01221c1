import { type Citing, usesOf } from '@/domain/content/source-pack'

const lesson: Citing = { in: 'lesson', id: 'mediation', card: 2, title: '请人调解', note: '不收钱' }
const word: Citing = { in: 'word', id: 'mediation', title: '调解' }
const pack = { citing: [word, lesson], citedBy: { 'mediation-law/4': [1, 0], 'mediation-law/5': [0], gone: [7] } }

test('a cited place tells all that rests on it, in the order the compiler gave it', () => {
  expect(usesOf(pack, 'mediation-law/4')).toEqual([lesson, word])
  expect(usesOf(pack, 'mediation-law/5')).toEqual([word])
})

test('on a place that nobody cites, or that leads nowhere, nothing rests', () => {
  expect(usesOf(pack, 'mediation-law/6')).toEqual([])
  expect(usesOf(pack, 'gone')).toEqual([])
})
