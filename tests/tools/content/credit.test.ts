import type { CreditRule } from '../../../src/domain/credit/credit-rule'
import { compileCorpus } from '../../../tools/content/compile/compile'
import { loadCorpus } from '../../../tools/content/load'
import { publicationOf } from '../../../tools/published/publication'
import { edited, goodPack, problemsIn, projectWith } from './small-pack'

const credit = (passage: string, replacement: string) => edited('credit.yaml', passage, replacement)
const lineOf = (passage: string) =>
  (goodPack['credit.yaml'] ?? '').split('\n').findIndex((line) => line.includes(passage)) + 1

test.each([
  [
    'a lesson that is not there',
    credit('lesson: small-slip', 'lesson: gone'),
    'lesson: small-slip',
    '没有 gone 这个课',
  ],
  ['a path that is not there', credit('path: repair', 'path: gone'), 'path: repair', '没有 gone 这个办法'],
  [
    'a tree that is not there',
    credit('triage: []', 'triage: [{ tree: gone, when: 不服 }]'),
    'triage: []',
    '没有 gone 这个解纷问答',
  ],
  [
    'a picture without a sound source',
    credit('cites: [行政处罚法 第33条]\n    statements', 'cites: [行政处罚法 第99条]\n    statements'),
    '      cites: [行政处罚法 第33条]',
    '《行政处罚法》共 86 条，没有第 99 条',
  ],
])('%s is complained of, by line', (_, changes, passage, message) => {
  expect(problemsIn(changes)).toContain(`credit.yaml 第${lineOf(passage)}行：${message}`)
})

const rule: CreditRule = {
  id: 'r-001',
  category: '甲类',
  title: '做了一件好事',
  points: 5,
  condition: '查实',
  basis: '《办法》第三条',
}
const provenance = {
  file: '规则.xlsx',
  sha256: '0'.repeat(64),
  importedOn: '2026-11-25',
  importedBy: '甲',
  documentNumber: '〔2026〕1号',
}
const compileWith = (...rules: CreditRule[]) =>
  compileCorpus(
    loadCorpus(projectWith(), 'guanxian'),
    {},
    rules.length === 0
      ? {}
      : {
          'credit-rules': publicationOf(
            'credit-rules',
            provenance,
            rules.map((each, index) => ({ ...each, row: index + 2 })),
          ),
        },
  ).credit

test('while the county has published no rules, the pack has none', () => {
  const { rules, ...pack } = compileWith()
  expect(rules).toEqual([])
  expect(pack).not.toHaveProperty('origin')
})

test('published rules are in the pack as they stand, with the paper they stand in', () => {
  const { rules, origin } = compileWith(rule, { ...rule, id: 'r-002', points: -5, demo: true })
  expect(rules).toEqual([rule, { ...rule, id: 'r-002', points: -5, demo: true }])
  expect(origin).toEqual({ documentNumber: '〔2026〕1号', importedOn: '2026-11-25' })
})

test('lessons that guides name are in the pack by title', () => {
  expect(compileWith().lessons).toEqual({ 'small-slip': '小错及时改' })
})
