import { usesOf } from '../../../src/domain/content/source-pack'
import { compileCorpus } from '../../../tools/content/compile/compile'
import type { LawPack } from '../../../tools/content/laws'
import { loadCorpus } from '../../../tools/content/load'
import { edited, goodPack, projectWith } from './small-pack'

function compiled(changes: Record<string, string> = {}, laws: LawPack = {}) {
  return compileCorpus(loadCorpus(projectWith(changes), 'guanxian'), laws)
}

test('home holds titles and indexes, and one card a lesson', () => {
  const { home } = compiled()
  expect(home).toEqual({
    pack: {
      title: '冠县普法',
      county: '冠县',
      edition: '试验版',
      headline: '试验的话',
      about: '试验的介绍。',
      hash: expect.stringMatching(/^[0-9a-f]{12}$/),
    },
    hotlines: [{ number: '12345', name: '政务热线', use: '问政务上的事', home: true }],
    sayings: [],
    stories: [],
    topics: ['business'],
    lessons: [
      { id: 'small-slip', title: '小错及时改', cards: 4 },
      { id: 'ask-first', title: '先问清楚', cards: 4 },
    ],
    today: [
      { lesson: 'small-slip', card: 3, heading: '我能做什么', text: '先改，再说清楚。' },
      { lesson: 'ask-first', card: 1, heading: '可以问', text: '看不懂可以要求解释。' },
    ],
    counts: { lessons: 2, cards: 8, laws: 2, articles: 3, checkedOn: '2026-11-30' },
    areas: ['leniency', 'credit', 'places'],
    trees: {},
  })
})

test('home has the number for danger, and the first three things that people say', () => {
  const said = ['一句', '两句', '三句', '四句']
  const { home } = compiled({
    'hotlines.yaml': `- { number: "110", name: 报警, use: 有危险, danger: true, cites: [网页 hotline-page] }
- { number: "12345", name: 热线, use: 问政务上的事, brief: 问政务, home: true, cites: [网页 hotline-page] }
`,
    'sayings.yaml': `suggestions: [${said.join(', ')}]
fillers: []
sayings:
  - id: said
    says: [${said.join(', ')}]
    writes: [说]
    reason: { text: 就是说。, advice: true }
    first: [lesson:ask-first]
`,
  })
  expect(home.danger).toEqual({ number: '110', name: '报警', use: '有危险', danger: true })
  expect(home.hotlines).toMatchObject([{ number: '12345', brief: '问政务' }])
  expect(home.sayings).toEqual(said.slice(0, 3))
})

test('lessons name the sources they cite and no others', () => {
  const { lessons } = compiled(edited('lessons/ask-first.yaml', '网页 hotline-page', '报告 一(一)1'))
  expect(lessons.lessons.map(({ id }) => id)).toEqual(['small-slip', 'ask-first'])
  expect(lessons.sources).toEqual({
    'report-2023': { short: '报告', title: '2023年法治政府建设情况的报告' },
    'penalty-law': { short: '行政处罚法', checkedOn: '2026-11-30' },
    'licensing-law': { short: '行政许可法', checkedOn: '2026-11-30' },
  })
})

test('sources lead back to what rests on them', () => {
  const { sources } = compiled(edited('lessons/ask-first.yaml', '网页 hotline-page', '报告 一(一)1'))
  expect(sources.sections).toEqual([
    { key: '一(一)1', title: '放管服' },
    { key: '一(四)3', title: '执法程序' },
  ])
  expect(usesOf(sources, 'penalty-law/33')).toEqual([
    { in: 'lesson', id: 'small-slip', card: 1, title: '什么情况不罚', note: '小错及时改' },
    { in: 'lesson', id: 'small-slip', card: 2, title: '小店的招牌', note: '小错及时改' },
    { in: 'lesson', id: 'small-slip', card: 3, title: '我能做什么', note: '小错及时改' },
    { in: 'guide', id: 'minor', title: '小错及时改' },
    { in: 'check', id: 'check', title: '不罚轻罚，自己对一对' },
    { in: 'creditGuide', id: 'minor', title: '小错不计' },
    { in: 'creditPath', id: 'repair', title: '申请修复' },
  ])
  expect(usesOf(sources, 'report-2023/一(四)3')).toHaveLength(1)
  expect(usesOf(sources, 'hotline-page')).toEqual([
    { in: 'hotline', id: '12345', title: '政务热线 12345' },
    { in: 'item', id: 'tax-1', title: '没有按规定缴销发票' },
    { in: 'item', id: 'tax-2', title: '没有按期申报' },
    { in: 'folk', id: 'bill', title: '开票' },
    { in: 'places', id: 'places', title: '找广场：有什么、在哪里' },
  ])
})

test('a source nobody cites is not shipped', () => {
  const unused = `${goodPack['sources.yaml']}- { id: unused-law, kind: law, title: 没人引用的法, articles: 3, checkedOn: 2026-11-30, standing: current }\n`
  expect(compiled({ 'sources.yaml': unused }).sources.sources.map(({ id }) => id)).toEqual([
    'report-2023',
    'penalty-law',
    'licensing-law',
    'hotline-page',
  ])
})

test('what no screen reads is not shipped', () => {
  const { disputes, sources } = compiled()
  expect(Object.keys(disputes).sort()).toEqual([
    'areas',
    'channels',
    'contacts',
    'deadlines',
    'forms',
    'found',
    'hotlines',
    'sources',
    'townships',
  ])
  expect(disputes.hotlines).toEqual([{ number: '12345', name: '政务热线', use: '问政务上的事', home: true }])
  expect(sources.sources.find(({ id }) => id === 'penalty-law')).toEqual({
    id: 'penalty-law',
    kind: 'law',
    title: '中华人民共和国行政处罚法',
    checkedOn: '2026-11-30',
    standing: 'current',
  })
})

test('of the law texts at hand only cited articles are shipped', () => {
  const texts = { 'penalty-law/33': '违法行为轻微……', 'penalty-law/1': '为了规范……' }
  expect(compiled({}, texts).lessons.sources['penalty-law']?.texts).toEqual({ '33': '违法行为轻微……' })
  expect(compiled().lessons.sources['penalty-law']).not.toHaveProperty('texts')
})

describe('the content hash', () => {
  const hashOf = (changes: Record<string, string> = {}, laws: LawPack = {}) => compiled(changes, laws).home.pack.hash

  test('is the same for the same words: order of files and fields, comments and law texts at hand do not count', () => {
    const sameWords = {
      // Written first and in another order than in goodPack.
      'lessons/ask-first.yaml': goodPack['lessons/ask-first.yaml'] ?? '',
      'pack.yaml':
        '# 换个次序\nabout: 试验的介绍。\nheadline: 试验的话\nedition: 试验版\ntitle: "冠县普法"\ncounty: 冠县\nid: guanxian\n',
    }
    expect(hashOf(sameWords, { 'penalty-law/33': '违法行为轻微……' })).toBe(hashOf())
  })

  test.each([
    ['a word of a card', edited('lessons/small-slip.yaml', '先改，', '先改好，')],
    ['a number of a figure', edited('lessons/small-slip.yaml', 'value: 762', 'value: 763')],
    ['a cited article', edited('lessons/small-slip.yaml', '行政处罚法 第45条', '行政处罚法 第46条')],
    [
      'the order of lessons',
      edited('topics.yaml', '    - small-slip\n    - ask-first', '    - ask-first\n    - small-slip'),
    ],
    ['what a hotline is for', edited('hotlines.yaml', '问政务上的事', '问政务的事')],
  ])('changes with %s', (_, changes) => {
    expect(hashOf(changes)).not.toBe(hashOf())
  })
})
