import { itemReader, unpackItems } from '../../../src/domain/leniency/leniency-pack'
import { compileCorpus } from '../../../tools/content/compile/compile'
import { readItems, syllablesOf } from '../../../tools/content/compile/readings'
import { loadCorpus } from '../../../tools/content/load'
import type { LeniencyRecord } from '../../../tools/published/kinds/leniency-items'
import { publicationOf } from '../../../tools/published/publication'
import { fullPack } from './full-pack'
import { complaintsOf, edited, goodPack, problemsIn, projectWith } from './small-pack'

const leniency = (passage: string, replacement: string) => edited('leniency.yaml', passage, replacement)
const lineOf = (passage: string) =>
  (goodPack['leniency.yaml'] ?? '').split('\n').findIndex((line) => line.includes(passage)) + 1

test.each([
  [
    'a lesson that is not there',
    leniency('lesson: small-slip', 'lesson: gone'),
    'lesson: small-slip',
    '没有 gone 这个课',
  ],
  [
    'an answer that leads nowhere',
    leniency('to: not-fixed', 'to: nowhere'),
    'to: not-fixed',
    '没有 nowhere 这个问题或结果',
  ],
  ['an outcome nobody reaches', leniency('to: not-fixed', 'to: minor'), 'not-fixed:', '走不到 not-fixed'],
  [
    'two items of one name',
    leniency('id: tax-2', 'id: tax-1'),
    'id: tax-2',
    '“tax-1”重复了：第44行已经写过，改掉或者删掉一个',
  ],
  ['a source that is not registered', leniency('第45条', '第99条'), '第45条', '《行政处罚法》共 86 条，没有第 99 条'],
])('%s is complained of, by line', (_, changes, passage, message) => {
  expect(problemsIn(changes)).toContain(`leniency.yaml 第${lineOf(passage)}行：${message}`)
})

test('everyday acts without the self-check that “none of these” goes on to are refused', () => {
  const { 'everyday.yaml': everyday = null } = fullPack
  expect(problemsIn({ 'leniency.yaml': null, 'everyday.yaml': everyday })).toContain(
    'everyday.yaml 第1行：先要有 leniency.yaml：选“都不是”的，接到那里的自己对一对（check）',
  )
})

test('a self-check of more than six questions is refused', () => {
  const questions = Array.from(
    { length: 7 },
    (_, at) => `    q${at}:
      text: 再问一句？
      options:
        - { id: "a", text: 是, to: ${at === 6 ? 'fixed' : `q${at + 1}`} }
        - { id: "b", text: 否, to: minor }
`,
  ).join('')
  const changes = leniency('start: fixed\n  questions:\n', `start: q0\n  questions:\n${questions}`)
  expect(problemsIn(changes).join('\n')).toContain('有一条路要问 6 个以上的问题')
})

const record = (more: Partial<LeniencyRecord> = {}): LeniencyRecord => ({
  row: 5,
  id: 'a-001',
  field: '市容',
  department: '综合行政执法局',
  kind: 'mitigated',
  breach: '长期占道经营',
  conditions: [{ need: 'all' as const, lines: ['初次', '已经改正'] }],
  correction: '当天改好',
  basis: ['《条例》第二十三条'],
  lesson: 'small-slip',
  ...more,
})

function compileWith(...records: LeniencyRecord[]) {
  const provenance = {
    file: '清单.xlsx',
    sha256: '0'.repeat(64),
    importedOn: '2026-11-25',
    importedBy: '甲',
    documentNumber: '〔2026〕1号',
  }
  return compileCorpus(
    loadCorpus(projectWith(), 'guanxian'),
    {},
    { 'leniency-items': publicationOf('leniency-items', provenance, records) },
  ).leniency
}

test('what the county published is in the pack, item for item, with the paper it stands in', () => {
  const { row, ...published } = record()
  const { county, lessons } = compileWith(record(), record({ id: 'a-002', lesson: undefined as never }))
  expect(county.origin).toEqual({ documentNumber: '〔2026〕1号', importedOn: '2026-11-25' })
  const [first, second] = unpackItems(county)
  expect(first).toEqual({ ...published, cites: [] })
  expect(second).not.toHaveProperty('lesson')
  expect(lessons).toEqual({ 'small-slip': '小错及时改' })
  expect(row).toBe(5)
})

test('every demonstration item comes out as one', () => {
  const { county } = compileWith(record({ demo: true }), record({ id: 'a-002', demo: true }))
  expect(unpackItems(county).map(({ demo }) => demo)).toEqual([true, true])
})

test('an item that names a lesson or a channel that is gone is refused, by file, line and row', () => {
  const complaints = complaintsOf(() => compileWith(record(), record({ id: 'a-002', row: 6, channel: 'gone' })))
  expect(complaints).toEqual([
    'content/guanxian/published/leniency-items.json 第3行：a-002（表格第6行）：没有 gone 这个渠道',
  ])
})

test.each([
  ['银行业行政调解', 'yin hang ye xing zheng tiao jie'],
  ['擅自占用城市道路', 'shan zi zhan yong cheng shi dao lu'],
  ['长期未办理', 'chang qi wei ban li'],
  ['重新包装', 'chong xin bao zhuang'],
  ['旅客', 'lv ke'],
])('%s is read %s, by what it stands beside', (text, syllables) => {
  expect(syllablesOf(text).join(' ')).toBe(syllables)
})

test('what is not Chinese has no reading, and every character keeps its place', () => {
  expect(syllablesOf('占A，𬮿道1')).toEqual(['zhan', '', '', '', '', 'dao', ''])
})

test('the table and what departs from it give back every reading, though one character is read in two ways', () => {
  const { county } = compileWith(
    record({ breach: '银行业行政调解' }),
    record({ id: 'a-002', breach: '行人乱走，行为轻微' }),
  )
  const items = unpackItems(county)
  const readings = readItems(items)
  const syllables = itemReader(readings)
  for (const item of items) expect(syllables(item.id)(0, item.breach)).toEqual(syllablesOf(item.breach))
  expect(Object.keys(readings.odd)).not.toEqual([])
})
