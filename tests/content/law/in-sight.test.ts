import { faultsOf, type Right } from './the-law'

/**
 * What must be read without opening a fold: running days, duties with a sanction, ways to come to harm.
 * A result shows its answer, what is urgent and the steps; cases, reasons and other ways are folded.
 */
const inSight: Right[] = [
  {
    facts: '地里的坟碍事，想自己平：先看见要拘留',
    at: 'triage:land-contract/outcomes/grave/urgent',
    says: [/别自己平/, /拘留5日以上10日以下/],
    cites: ['治安管理处罚法 第77条'],
  },
  {
    facts: '人家的坟要迁，想自己挖：先看见要拘留',
    at: 'triage:neighbours/outcomes/grave-move/urgent',
    says: [/别自己平/, /拘留5日以上10日以下/],
    cites: ['治安管理处罚法 第77条'],
  },
  {
    facts: '说不清征到哪一步，其实决定已经来了：60日在走',
    at: 'triage:expropriation/outcomes/notice/urgent',
    says: [/作了决定/, /60日/],
    cites: ['行政复议法 第20条'],
  },
  {
    facts: '预公告贴出来了，想多栽几棵树：不补偿',
    at: 'triage:expropriation/outcomes/notice/steps',
    says: [/抢栽抢建/, /不补偿/],
    cites: ['土地管理法实施条例 第26条'],
  },
  {
    facts: '补偿决定来了：第一句就是60日、交到哪里',
    at: 'triage:expropriation/outcomes/decision/answer',
    says: [/60日/, /市政府/],
    cites: ['行政复议法 第20条'],
  },
  {
    facts: '协议没兑现，只顾写信催：60日也在走',
    at: 'triage:expropriation/outcomes/agreement/answer',
    says: /60日/,
    cites: ['行政复议法 第20条'],
  },
  {
    facts: '村里叫写“自愿交回”',
    at: 'triage:land-contract/outcomes/extension/urgent',
    says: [/自愿交回/, /承包期内不得再要地/],
    cites: ['农村土地承包法 第30条'],
  },
  {
    facts: '宅基地申请交了，乡镇一直不理',
    at: 'triage:homestead/outcomes/apply/steps',
    says: [/没动静/, /60日内复议/],
    cites: ['行政复议法实施条例 第24条'],
  },
  {
    facts: '卖老宅以前：再申请不批',
    at: 'triage:homestead/outcomes/sale-ask/steps',
    says: [/卖了、租了、送了人/, /不予批准/],
    cites: ['土地管理法 第62条'],
  },
  {
    facts: '收到政府确权决定第40天：还能复议',
    at: 'triage:homestead/outcomes/decision/urgent',
    says: [/过了30日、没过60日/, /复议/],
    cites: ['行政复议法 第20条'],
  },
  {
    facts: '孩子被欺负，家长要去打回来',
    at: 'triage:school/outcomes/bullying-school/urgent',
    says: [/别自己去打/, /受处罚/],
    cites: ['治安管理处罚法 第51条'],
  },
  {
    facts: '孩子被侵害，亲戚往外说他的名字、学校',
    at: 'triage:school/outcomes/sexual-harm/steps',
    says: /不得披露/,
    cites: ['未成年人保护法 第103条'],
  },
  {
    facts: '老人的债主告到了法院：15日答辩',
    at: 'triage:inheritance/outcomes/debts/steps',
    says: /15日内交答辩状/,
    cites: ['民事诉讼法 第128条'],
  },
  {
    facts: '检举干部，记不准的别编',
    at: 'triage:village-affairs/outcomes/cadre/steps',
    says: /不得捏造/,
    cites: ['信访工作条例 第19条'],
  },
  {
    facts: '租客欠租，房东要换锁',
    at: 'triage:renting/outcomes/unpaid/urgent',
    says: /别自己换锁/,
    cites: ['民法典 第462条'],
  },
  {
    facts: '跨县的车祸，认定书不服：3个工作日',
    at: 'triage:border/outcomes/court-injury/steps',
    says: /3个工作日内/,
    cites: ['道路交通事故处理程序规定 第71条'],
  },
]

test.each(inSight.map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
