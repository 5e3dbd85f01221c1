import { claimsOf } from '../../../tools/content/claims'
import { loadCorpus } from '../../../tools/content/load'
import { edited, projectWith } from './small-pack'

const claims = claimsOf(loadCorpus(projectWith(), 'guanxian'))
const claim = (id: string) => claims.find((one) => one.id === id)

test('there is one for each lesson, card, hotline, report figure and system', () => {
  expect(claims.map(({ id }) => id).filter((id) => !/^(leniency|credit|places):/.test(id))).toEqual([
    'lesson:small-slip',
    'lesson:small-slip#1',
    'lesson:small-slip#2',
    'lesson:small-slip#3',
    'lesson:small-slip#4',
    'lesson:ask-first',
    'lesson:ask-first#1',
    'lesson:ask-first#2',
    'lesson:ask-first#3',
    'lesson:ask-first#4',
    'hotline:12345',
    'figure:items',
    'system:leniency',
  ])
})

test('every statement of 不罚轻罚 is one, and every item of a national list', () => {
  expect(claims.map(({ id }) => id).filter((id) => id.startsWith('leniency:'))).toEqual([
    'leniency:unpublished',
    'leniency:putRight',
    'leniency:check/note',
    'leniency:check/outcomes/minor/why/0',
    'leniency:check/outcomes/minor/next/0',
    'leniency:check/outcomes/not-fixed/why/0',
    'leniency:check/outcomes/not-fixed/next/0',
    'leniency:guides/minor/statements/0',
    'leniency:folk/bill/reason',
    'leniency:national/tax-1',
    'leniency:national/tax-2',
  ])
  expect(claim('leniency:national/tax-1')).toEqual({
    id: 'leniency:national/tax-1',
    text: '不予处罚。没有按规定缴销发票。头一回发生。没有违法所得。赶紧补办。《发票管理办法》。',
    cites: [{ source: 'web', url: 'https://example.org/hotline', accessedOn: '2026-11-23' }],
  })
})

test('every statement of 信用 is one, and every picture in words', () => {
  expect(claims.map(({ id }) => id).filter((id) => id.startsWith('credit:'))).toEqual([
    'credit:unpublished',
    'credit:guides/minor',
    'credit:guides/minor/picture',
    'credit:guides/minor/statements/0',
    'credit:paths/repair',
    'credit:paths/repair/who/0',
    'credit:paths/repair/papers/0',
    'credit:paths/repair/limit/0',
    'credit:paths/repair/steps/0',
    'credit:paths/repair/after/0',
  ])
  expect(claim('credit:guides/minor')).toEqual({
    id: 'credit:guides/minor',
    text: '小错不计。改了就好',
    cites: [{ source: 'law', law: '中华人民共和国行政处罚法', article: 33 }],
  })
  expect(claim('credit:guides/minor/picture')).toEqual({
    id: 'credit:guides/minor/picture',
    text: '第一步，改正；第二步，不计。',
    cites: [{ source: 'law', law: '中华人民共和国行政处罚法', article: 33 }],
  })
})

test('a card gives all its words, its figure and its sums', () => {
  expect(claim('lesson:small-slip#1')).toEqual({
    id: 'lesson:small-slip#1',
    text: '多了多少。比上一版新增419项。上一版 343 项；现在 762 项。',
    cites: [{ source: 'report', section: '一(四)3' }],
    derived: { '343': '762-419' },
  })
})

test('an invented case, and nothing else, is fiction', () => {
  expect(claims.filter(({ fiction }) => fiction).map(({ id }) => id)).toEqual(['lesson:small-slip#3'])
})

test('a lesson rests on all that its cards cite, each once', () => {
  expect(claim('lesson:small-slip')).toEqual({
    id: 'lesson:small-slip',
    text: '小错及时改。什么情况不罚',
    cites: [
      { source: 'report', section: '一(四)3' },
      { source: 'law', law: '中华人民共和国行政处罚法', article: 33 },
      { source: 'law', law: '中华人民共和国行政处罚法', article: 45 },
    ],
  })
})

test('hotlines, figures and systems state what the app shows of them', () => {
  expect(claims.filter(({ id }) => /^(hotline|figure|system):/.test(id))).toEqual([
    {
      id: 'hotline:12345',
      text: '政务热线 12345。问政务上的事',
      cites: [{ source: 'web', url: 'https://example.org/hotline', accessedOn: '2026-11-23' }],
    },
    { id: 'figure:items', text: '清单事项 762项', cites: [{ source: 'report', section: '一(四)3' }] },
    { id: 'system:leniency', text: '不罚轻罚', cites: [{ source: 'report', section: '一(四)3' }] },
  ])
})

test('a practical tip cites nothing and says so', () => {
  const tip = edited('lessons/ask-first.yaml', '先打热线。, cites: [网页 hotline-page]', '带上合同。, advice: true')
  const told = claimsOf(loadCorpus(projectWith(tip), 'guanxian')).find(({ id }) => id === 'lesson:ask-first#3')
  expect(told).toEqual({ id: 'lesson:ask-first#3', text: '怎么问。带上合同。', cites: [], advice: true })
})
