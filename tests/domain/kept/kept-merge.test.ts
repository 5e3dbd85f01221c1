import { mergeKept } from '@/domain/kept/kept-merge'

interface Notes {
  last: { book: string; page: number } | null
  drafts: Record<string, { text: string }>
  stars: string[]
}

const notes = (changed: Partial<Notes> = {}): Notes => ({ last: null, drafts: {}, stars: [], ...changed })

const merge = (base: Partial<Notes>, mine: Partial<Notes>, theirs: Partial<Notes>) =>
  mergeKept(notes(base), notes(mine), notes(theirs), ['last'])

const [one, two, three] = [{ text: 'one' }, { text: 'two' }, { text: 'three' }]

test.each<[string, Partial<Notes>, Partial<Notes>, Partial<Notes>, Partial<Notes>]>([
  ['two new drafts', {}, { drafts: { a: one } }, { drafts: { b: two } }, { drafts: { a: one, b: two } }],
  [
    'a draft deleted here',
    { drafts: { a: one, b: two } },
    { drafts: { b: two } },
    { drafts: { a: one, b: three } },
    { drafts: { b: three } },
  ],
  ['a draft deleted elsewhere', { drafts: { a: one } }, { drafts: { a: one, b: two } }, {}, { drafts: { b: two } }],
  [
    'one draft changed in both',
    { drafts: { a: one } },
    { drafts: { a: two } },
    { drafts: { a: three } },
    { drafts: { a: two } },
  ],
  ['changed here, deleted elsewhere', { drafts: { a: one } }, { drafts: { a: two } }, {}, { drafts: { a: two } }],
  ['deleted here, changed elsewhere', { drafts: { a: one } }, {}, { drafts: { a: two } }, { drafts: { a: two } }],
  ['two new stars', { stars: ['x'] }, { stars: ['m', 'x'] }, { stars: ['t', 'x'] }, { stars: ['m', 't', 'x'] }],
  ['the same star', {}, { stars: ['x'] }, { stars: ['x'] }, { stars: ['x'] }],
  ['a star taken off here', { stars: ['x', 'y'] }, { stars: ['y'] }, { stars: ['t', 'x', 'y'] }, { stars: ['t', 'y'] }],
  [
    'everything cleared elsewhere',
    { drafts: { a: one }, stars: ['x'], last: { book: 'b', page: 1 } },
    { drafts: { a: one }, stars: ['x'], last: { book: 'b', page: 1 } },
    {},
    {},
  ],
  [
    'one place, not half of each',
    { last: { book: 'b', page: 1 } },
    { last: { book: 'b', page: 2 } },
    { last: { book: 'c', page: 1 } },
    { last: { book: 'b', page: 2 } },
  ],
])('%s', (_, base, mine, theirs, merged) => {
  expect(merge(base, mine, theirs)).toEqual(notes(merged))
})
