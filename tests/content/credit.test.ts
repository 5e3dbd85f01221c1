import { claimsOf } from '../../tools/content/claims'
import { corpus } from './county-corpus'

const claims = () => claimsOf(corpus).filter(({ id }) => id.startsWith('credit:'))

test('no point value is said: the county has published none', () => {
  expect(claims().filter(({ text }) => /[\d一二三四五六七八九十百]\s*分(?!级)/.test(text))).toEqual([])
})

test.each([
  ['免费查', 37],
  ['强迫', 17],
  ['五年', 38],
  ['三个工作日', 39],
  ['修复', 41],
  ['宗教信仰', 42],
  ['轻微', 13],
])('what the regulation guarantees of %s is said with article %d', (word, article) => {
  const said = claims().filter(
    ({ text, cites }) =>
      text.includes(word) &&
      cites.some((cite) => cite.source === 'law' && cite.law.includes('社会信用') && cite.article === article),
  )
  expect(said.length).toBeGreaterThan(0)
})

test('every measure of the report is explained, and nothing the county does rests on less than the report', () => {
  const county = corpus.credit.guides.filter(({ about }) => about === 'county')
  const words = county.flatMap(({ statements }) => statements.map(({ text }) => text)).join('')
  for (const measure of [
    '实施方案',
    '社会信用管理办法',
    '社会成员信用积分管理办法',
    '社会信用中心',
    '四级',
    '积分超市',
    '信用+五心',
  ])
    expect(words).toContain(measure)
  for (const { statements } of county)
    expect(statements.flatMap(({ cites }) => cites.map(({ source }) => source))).toContain('report-2023')
})

test('查询, 异议 and 修复 are the ways to act; what is wronged by an office leads on to 解纷', () => {
  expect(corpus.credit.paths.map(({ id }) => id)).toEqual(['query', 'objection', 'repair'])
  const trees = corpus.credit.paths.find(({ id }) => id === 'objection')?.triage.map(({ tree }) => tree)
  expect(trees).toEqual(['penalty', 'government-inaction'])
})
