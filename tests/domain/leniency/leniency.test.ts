import type { QuestionTree } from '@/domain/disputes/triage'
import {
  answersTo,
  type CheckOutcome,
  countBy,
  facetText,
  filterItems,
  knownFilter,
  type LeniencyItem,
  partsOf,
  type SelfCheck,
  searchTexts,
  treeAsked,
} from '@/domain/leniency/leniency'
import { type FolkWord, searchWithFolkWords } from '@/domain/search/folk-words'
import { indexRecords } from '@/domain/search/search'

const item = (id: string, more: Partial<LeniencyItem> = {}): LeniencyItem => ({
  id,
  field: '市容',
  department: '城管',
  kind: 'exempt',
  breach: '违规',
  conditions: [{ need: 'all', lines: ['初次'] }],
  correction: '改好',
  basis: ['《条例》'],
  cites: [],
  ...more,
})

const items = [
  item('a', { breach: '擅自占用城市道路从事经营' }),
  item('b', { field: '食品', department: '市监', breach: '没有明码标价' }),
  item('c', { field: '食品', department: '城管', kind: 'mitigated', breach: '路边摆摊' }),
  item('d', {
    field: '食品',
    department: '市监',
    kind: 'mitigated',
    conditions: [{ need: 'all', lines: ['占用道路不到一天'] }],
  }),
]
const idsOf = (list: readonly LeniencyItem[]) => list.map(({ id }) => id)

test('filters are taken together, and one that is not set lets everything through', () => {
  expect(idsOf(filterItems(items, {}))).toEqual(['a', 'b', 'c', 'd'])
  expect(idsOf(filterItems(items, { field: '食品', kind: 'mitigated' }))).toEqual(['c', 'd'])
  expect(idsOf(filterItems(items, { field: '食品', department: '城管', kind: 'exempt' }))).toEqual([])
})

test('each choice says how many items it would leave beside the other filters, the most first', () => {
  expect(countBy(items, {}, 'field')).toEqual([
    { value: '食品', count: 3 },
    { value: '市容', count: 1 },
  ])
  // Its own filter does not count: the reader is choosing that one anew.
  expect(countBy(items, { field: '市容', kind: 'mitigated' }, 'field')).toEqual([{ value: '食品', count: 2 }])
})

const stall: FolkWord = {
  id: 'stall',
  says: ['摆摊', '占道摆摊'],
  writes: ['摆摊', '占用 道路'],
  reason: { text: '条例写作“占用道路”。', cites: [] },
}
const index = indexRecords(items.map((each) => searchTexts(each, () => [])))
const find = (query: string) => {
  const { found, ...rest } = searchWithFolkWords(index, query, [stall])
  return { ...rest, ids: found.flatMap((at) => items[at]?.id ?? []) }
}

test('everyday words find what the law’s words would, each item once, what was typed first', () => {
  expect(find('摆摊').ids).toEqual(['c', 'a', 'd'])
})

test('the longest saying is turned, and what stands beside it is kept', () => {
  expect(find('占道摆摊').ids).toEqual(['c', 'a', 'd'])
  expect(find('占道摆摊').heard).toEqual([{ said: '占道摆摊', folk: stall }])
  expect(find('占道摆摊 经营').ids).toEqual(['a'])
})

test('a query without everyday words is searched as typed, and an empty one finds nothing', () => {
  expect(find('明码')).toEqual({ ids: ['b'], words: ['明码'], heard: [] })
  expect(find('，')).toEqual({ ids: [], words: [], heard: [] })
})

test('an item says what was done, where and who decides, on what conditions, what then, and on what it rests', () => {
  const whole = item('whole', {
    breach: '乱堆',
    conditions: [
      { need: 'all', lines: ['初次', '改正'] },
      { need: 'any', lines: ['没造成后果'] },
    ],
    refused: '罚款',
    basis: ['《条例》', '《办法》'],
  })
  expect(partsOf(whole).map(({ label, text }) => `${label} ${text}`)).toEqual([
    ' 乱堆',
    '执法领域 市容',
    '执法部门 城管',
    '适用条件 初次',
    '适用条件 改正',
    '适用条件 没造成后果',
    '改正要求 改好',
    '不改的话 罚款',
    '依据 《条例》',
    '依据 《办法》',
  ])
  const { correction: _, ...short } = item('short', { conditions: [], basis: [] })
  expect(partsOf(short)).toHaveLength(3)
})

test('the breach, the field and the department can be spelt, as they are read in that item', () => {
  const texts = searchTexts(item('a'), (part, text) => [`${part}${text}`])
  expect(texts.map(({ text, syllables }) => [text, syllables])).toEqual([
    ['违规', ['0违规']],
    ['市容', ['1市容']],
    ['城管', ['2城管']],
    ['初次', undefined],
    ['改好', undefined],
    ['《条例》', undefined],
  ])
})

test('what a list is narrowed by is called as people call it', () => {
  expect(facetText('who', 'stall')).toBe('摆摊的')
  expect(facetText('kind', 'exempt')).toBe('不予处罚')
  // A list may use as the name of a field what is the name of a kind here.
  expect(facetText('field', 'exempt')).toBe('exempt')
  expect(facetText('department', '城管')).toBe('城管')
})

test('a link narrows the list by what an item has, and puts no words of its own on the page', () => {
  expect(knownFilter(items, { kind: 'mitigated', department: '城管', field: '没有的' })).toEqual({
    kind: 'mitigated',
    department: '城管',
  })
  expect(knownFilter(items, {})).toEqual({})
})

test('a list can be narrowed to who decides', () => {
  expect(idsOf(filterItems(items, { department: '市监' }))).toEqual(['b', 'd'])
})

test('an item that several kinds of people meet is found for each of them, and one without a list of its own is the county’s', () => {
  const met = [
    item('s', { who: ['shop', 'stall'], origin: '法律·全国' }),
    item('t', { who: ['stall'], origin: '条例·某省' }),
    item('u'),
  ]
  expect(idsOf(filterItems(met, { who: 'stall' }))).toEqual(['s', 't'])
  expect(countBy(met, {}, 'who')).toEqual([
    { value: 'stall', count: 2 },
    { value: 'shop', count: 1 },
  ])
  expect(idsOf(filterItems(met, { origin: '县里的清单' }))).toEqual(['u'])
  expect(knownFilter(met, { who: 'driver', origin: '法律·全国' })).toEqual({ origin: '法律·全国' })
})

describe('who it is and which everyday thing, and else the self-check', () => {
  const outcome = (title: string): CheckOutcome => ({ verdict: 'depends', title, why: [], next: [] })
  const option = (id: string, to = id) => ({ id, text: id, to })
  const everyday: QuestionTree<CheckOutcome> = {
    start: 'trade',
    questions: {
      trade: { text: '做什么的', options: [option('shop'), option('other', 'none')] },
      shop: { text: '哪件', options: [option('sign'), option('none')] },
    },
    outcomes: { sign: outcome('招牌') },
  }
  const check: SelfCheck = {
    note: { text: '', cites: [] },
    start: 'who',
    questions: { who: { text: '谁', options: [option('child'), option('grown')] } },
    outcomes: { child: outcome('孩子'), grown: outcome('大人') },
  }
  const at = (answers: Record<string, string>) => treeAsked(everyday, check, answers).state.at

  test.each([
    [{}, { question: 'trade' }],
    [{ trade: 'shop' }, { question: 'shop' }],
    [{ trade: 'shop', shop: 'sign' }, { outcome: 'sign' }],
    // None of these: the self-check goes on.
    [{ trade: 'shop', shop: 'none' }, { question: 'who' }],
    [{ trade: 'other' }, { question: 'who' }],
    // A link from when there was the self-check alone.
    [{ who: 'child' }, { outcome: 'child' }],
    [{ trade: 'gone' }, { question: 'trade' }],
  ])('%j stands at %j', (answers, where) => expect(at(answers)).toEqual(where))

  test('without everyday things the self-check is all there is', () => {
    expect(treeAsked(undefined, check, {}).state.at).toEqual({ question: 'who' })
  })

  test('an act is found by its name, and what is no act is not', () => {
    expect(answersTo(everyday, 'sign')).toEqual({ trade: 'shop', shop: 'sign' })
    for (const name of ['none', 'shop', 'gone', 'constructor']) expect(answersTo(everyday, name)).toBeUndefined()
  })
})
