import { pathsOf, readAnswers, replay, type TriageTree, writeAnswers } from '@/domain/disputes/triage'

const cited = { text: '依据', cites: [{ source: 'report', section: '一(六)3' }] }
const outcome = {
  title: '去调解',
  answer: cited,
  call: { number: '12348', ...cited },
  channel: 'mediation',
  why: [cited],
  steps: [cited],
  alternatives: [],
  cannot: [],
  bring: [],
  deadlines: ['a'],
  forms: [],
}
const tree: TriageTree = {
  id: 'neighbours',
  title: '邻里',
  summary: '墙和树',
  icon: 'trees',
  picture: 'evergreen-tree',
  start: 'what',
  questions: {
    what: {
      text: '什么事',
      options: [
        { id: 'wall', text: '墙', to: 'refused' },
        { id: 'tree', text: '树', to: 'mediate' },
      ],
    },
    refused: {
      text: '肯谈吗',
      options: [
        { id: 'yes', text: '肯', to: 'mediate' },
        { id: 'no', text: '不肯', to: 'sue' },
      ],
    },
  },
  outcomes: { mediate: outcome, sue: { ...outcome, title: '起诉' } },
}

test('without answers the reader is asked the first question', () => {
  expect(replay(tree, {})).toEqual({ answered: [], at: { question: 'what' } })
})

test('answers lead on to the next question and to the outcome', () => {
  expect(replay(tree, { what: 'wall' }).at).toEqual({ question: 'refused' })
  expect(replay(tree, { what: 'wall', refused: 'no' }).at).toEqual({ outcome: 'sue' })
  expect(replay(tree, { what: 'tree' }).at).toEqual({ outcome: 'mediate' })
})

test('an answer the tree does not know is asked again', () => {
  expect(replay(tree, { what: 'wall', refused: 'perhaps' }).at).toEqual({ question: 'refused' })
  expect(replay(tree, { what: 'hedge', refused: 'no' }).at).toEqual({ question: 'what' })
})

test('answers to questions that were not asked are passed over', () => {
  expect(replay(tree, { what: 'tree', refused: 'no' }).answered.map(({ question }) => question)).toEqual(['what'])
})

test('a loop asks again instead of going round for ever', () => {
  const looped: TriageTree = {
    ...tree,
    questions: { what: { text: '什么事', options: [{ id: 'again', text: '再来', to: 'what' }] } },
  }
  expect(replay(looped, { what: 'again' }).at).toEqual({ question: 'what' })
  expect(pathsOf(looped).every(({ options }) => options.length > 5)).toBe(true)
})

test('every way through is found, each with its options', () => {
  expect(pathsOf(tree).map(({ options, outcome: end }) => [options.map((o) => o.option).join(' '), end])).toEqual([
    ['wall yes', 'mediate'],
    ['wall no', 'sue'],
    ['tree', 'mediate'],
  ])
})

test('answers survive the way through an address', () => {
  const { answered } = replay(tree, { what: 'wall', refused: 'no' })
  expect(writeAnswers(answered)).toBe('what:wall,refused:no')
  expect(replay(tree, readAnswers(writeAnswers(answered)))).toEqual(replay(tree, { what: 'wall', refused: 'no' }))
})

test.each([undefined, '', 'what', 'what:', ':wall', 'what:wall:no', '<script>', '%E0%A4', ',,,'])(
  'a broken address %p reads as no answer',
  (text) => {
    expect(replay(tree, readAnswers(text)).answered).toEqual([])
  },
)
