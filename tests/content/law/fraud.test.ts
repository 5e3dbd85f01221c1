import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:fraud/outcomes/${outcomeOf('fraud', ...answers)}`

/** Written before the outcomes: what somebody of the village comes with, and what has to be the first thing said. */
const situations: Right[] = [
  {
    facts: '刚在手机上刷单，转走了三万，才知道是骗子',
    at: outcome('net'),
    door: 'police-fraud',
    says: [/110/, /银行/, /止付/],
  },
  {
    facts: '有人说是公安局的，叫俺把钱转到安全账户，还没转',
    at: outcome('doubt'),
    door: 'police-fraud',
    says: /96110是反诈的专线/,
    cites: ['网页 hotline-96110-page'],
  },
  {
    facts: '邻村的介绍存钱，一月三分利，如今老板跑了',
    at: outcome('invest', 'interest'),
    door: 'police-fraud',
    says: [/非法集资犯罪/, /驳回起诉/, /先报案/],
    cites: ['民间借贷规定 第5条'],
  },
  {
    facts: '俺娘天天去领鸡蛋听课，花一万多买了保健品',
    at: outcome('health'),
    door: 'consumer-complaint',
    deadlines: ['complaint-acceptance-7wd', 'rescission-1y'],
    says: [/编功效/, /老人/],
    cites: ['消费者权益保护法实施条例 第15条'],
  },
  {
    facts: '俺把银行卡借给人使了几天，如今派出所找俺',
    at: outcome('card', 'lent'),
    door: 'police-fraud',
    says: [/自首/, /从轻或者减轻/],
    cites: ['刑法 第67条'],
  },
  {
    facts: '被骗了去报案，派出所不给立案',
    at: outcome('refused'),
    door: 'procuratorate',
    says: [/检察院应当要求公安说明理由/],
    cites: ['刑事诉讼法 第113条'],
  },
]

const rights: Right[] = [
  {
    facts: '卡被公安冻了：查明无关3日内解，该解不解可以申诉控告',
    at: outcome('card', 'frozen'),
    says: [/无关/, /3日以内解冻|3日以内|应当3日/],
    cites: ['刑事诉讼法 第145条'],
  },
  {
    facts: '银行、电信停用的，可以申诉',
    at: outcome('card', 'unsure'),
    says: [/申诉/, /马上解除/],
    cites: ['反电信网络诈骗法 第32条'],
  },
  {
    facts: '借卡：不得卖租借，情节严重拘留',
    at: outcome('card', 'lent'),
    says: [/情节严重的，拘留/],
    cites: ['反电信网络诈骗法 第44条'],
  },
  {
    facts: '真借不还是欠账，不报警替代起诉',
    at: outcome('person', 'debt'),
    door: 'village-mediation',
    says: /是欠账/,
    cites: ['民法典 第675条'],
  },
  {
    facts: '不立案的复议不是行政复议，几天内提没有收录，不写',
    at: outcome('refused'),
    says: /不是行政复议/,
    never: /[0-9一二三五七十]+日内申请复议/,
    cites: ['行政复议法实施条例 第36条'],
  },
  {
    facts: '集资：可以单独告担保人，法院应当受理',
    at: outcome('invest', 'interest'),
    deadlines: ['guarantee-6m'],
    says: [/告担保人/, /应当受理/],
    cites: ['民间借贷规定 第8条'],
  },
  {
    facts: '保证期间不因报案停下来',
    at: outcome('invest', 'interest'),
    says: /只有6个月/,
    cites: ['民法典 第692条'],
  },
  {
    facts: '错告不是诬告',
    at: outcome('person', 'lie'),
    says: [/不算诬告/],
    cites: ['刑事诉讼法 第111条'],
  },
  {
    facts: '食品不合标准：十倍要卖家明知',
    at: outcome('health'),
    says: [/十倍/, /明知/],
    cites: ['食品安全法 第148条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

test('nobody is promised the money back, and paying to have it traced is named a trick', () => {
  const tree = corpus.disputes.trees.find(({ id }) => id === 'fraud')
  const said = JSON.stringify(tree)
  expect(said).not.toMatch(/一定能追回|保证追回|都能追回/)
  expect(JSON.stringify(tree?.outcomes.stop)).toMatch(/交钱就帮你追回/)
})

test('the number to dial before the money is gone, and the one after, are both dialled at its door', () => {
  expect(corpus.disputes.channels.find(({ id }) => id === 'police-fraud')?.hotlines).toEqual(['110', '96110'])
})
