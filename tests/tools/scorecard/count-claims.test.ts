import type { Claim } from '../../../tools/content/claims'
import { countClaims } from '../../../tools/scorecard/count-claims'

const law = (name: string, article: number) => ({ source: 'law', law: name, article }) as const
const claim = (id: string, ...cites: Claim['cites']): Claim => ({ id, text: id, cites })

test('a statement counts once for each kind and each law that it cites', () => {
  const claims: Claim[] = [
    claim('a', law('人民调解法', 4), law('人民调解法', 33), { source: 'report', section: '一(四)3' }),
    claim('b', law('行政复议法', 20), law('人民调解法', 1)),
    { ...claim('c', { source: 'web', url: 'https://example.cn', accessedOn: '2026-11-20' }), fiction: true },
    { ...claim('d', { source: 'report', section: '二(一)' }), derived: { '343': '762-419' } },
    { ...claim('e'), advice: true },
  ]
  expect(countClaims(claims)).toEqual({
    total: 5,
    withoutSource: [],
    byKind: [
      ['引报告', 2],
      ['引法律，2 部', 2],
      ['引网页', 1],
      ['小提醒，不引出处', 1],
      ['虚构案例', 1],
      ['由别的数算出来', 1],
    ],
    byLaw: [
      ['人民调解法', 2],
      ['行政复议法', 1],
    ],
  })
})

test('a citation without a name or an address is no source', () => {
  const claims = [
    claim('none'),
    claim('nameless-law', law('', 4)),
    claim('no-section', { source: 'report', section: '' }),
    claim('no-address', { source: 'web', url: '', accessedOn: '2026-11-20' }),
    claim('one-of-two', law('', 4), law('民法典', 7)),
  ]
  expect(countClaims(claims).withoutSource).toEqual(['none', 'nameless-law', 'no-section', 'no-address'])
})
