import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:housing/outcomes/${outcomeOf('housing', ...answers)}`

/** Written before the outcomes: what somebody of the village comes with, and what has to be the first thing said. */
const situations: Right[] = [
  {
    facts: '合同写着去年秋天交房，楼到现在还没盖好',
    at: outcome('new', 'late'),
    door: 'court',
    deadlines: ['termination-right-1y', 'civil-limitation-3y'],
    says: [/催/, /合理期限/, /解除合同/],
    cites: ['民法典 第563条'],
  },
  {
    facts: '交了两万定金，家里不同意，想退',
    at: outcome('deposit'),
    says: [/自己反悔/, /要不回/],
    cites: ['民法典 第587条'],
  },
  {
    facts: '集上看的二手房，钱给了一半，房主嫌卖便宜了不过户',
    at: outcome('old', 'seller'),
    door: 'court',
    says: [/没过户/, /合同照样有效/],
    cites: ['民法典 第215条'],
  },
  {
    facts: '售楼处把一套房卖给了两家',
    at: outcome('new', 'twice'),
    says: [/登记/, /才算/],
    cites: ['民法典 第209条'],
  },
  {
    facts: '在邻村买了个小院，房主的儿子如今来要',
    at: outcome('village'),
    says: [/集体/],
    cites: ['土地管理法 第9条'],
  },
  {
    facts: '楼停工两年了，老板找不着，月月还着贷款',
    at: outcome('new', 'trouble'),
    door: 'county-mediation-centre',
    says: [/确切证据/, /先停付/],
    cites: ['民法典 第527条'],
  },
]

const rights: Right[] = [
  {
    facts: '买房的官司不是不动产专属管辖：被告住地或者合同履行地（房子所在地）',
    at: outcome('new', 'certificate'),
    says: [/被告住地/, /合同履行地/],
    never: /只能到房子所在地/,
    cites: ['民事诉讼法 第24条'],
  },
  {
    facts: '订金、押金没写明是定金的，不能双倍',
    at: outcome('deposit'),
    says: [/订金/, /没约定/, /双倍/],
    cites: ['合同编通则解释 第67条'],
  },
  {
    facts: '定金超过总价百分之二十的部分不算定金',
    at: outcome('deposit'),
    says: [/百分之二十/],
    cites: ['民法典 第586条'],
  },
  {
    facts: '没谈成的，中介不得要报酬；约定过的必要费用可以要',
    at: outcome('agent'),
    says: [/没谈成/, /不得要报酬/],
    cites: ['民法典 第964条'],
  },
  {
    facts: '租客的合同不因卖房失效',
    at: outcome('old', 'occupied'),
    says: [/租/, /照样有效/],
    cites: ['民法典 第725条'],
  },
  {
    facts: '预告登记以后，没得到同意再卖的，不发生物权效力；90日内要办正式登记',
    at: outcome('before'),
    deadlines: ['advance-notice-90d'],
    says: [/预告登记/, /不发生物权效力/],
    cites: ['民法典 第221条'],
  },
  {
    facts: '写别人名字：登记簿先算，有证据的可以请求确认；异议登记后15日起诉',
    at: outcome('name'),
    deadlines: ['objection-registration-15d'],
    says: [/异议登记/, /15日/],
    cites: ['民法典 第220条'],
  },
  {
    facts: '没有确切证据就停付，自己算违约',
    at: outcome('new', 'trouble'),
    says: [/没有确切证据/, /违约/],
    cites: ['民法典 第527条'],
  },
  {
    facts: '首期维修资金入住前就要存，别当成乱收费不交',
    at: outcome('new', 'keys'),
    says: [/维修资金/, /入住前/],
    cites: ['山东省物业管理条例 第69条'],
  },
  {
    facts: '请求确认房子是谁的，是不动产专属管辖',
    at: outcome('name'),
    says: [/房子所在地的法院/],
    cites: ['民事诉讼法 第34条', '民诉法解释 第28条'],
  },
  {
    facts: '没约定检验期、没保证期的，收房两年里要通知',
    at: outcome('old', 'hidden'),
    deadlines: ['goods-inspection-2y'],
    says: [/2年里不通知/],
    cites: ['民法典 第621条'],
  },
  {
    facts: '起诉前保全，三十日里不起诉就解除',
    at: outcome('old', 'seller'),
    says: [/30日里要起诉/],
    cites: ['民事诉讼法 第104条'],
  },
  {
    facts: '到期以后才谈的抵账：不照做的，可以选要房还是要原来的钱',
    at: outcome('new', 'offset'),
    says: [/催/, /原来的/],
    cites: ['合同编通则解释 第27条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

test('what the interpretation on new homes would say is named as not held, never told from memory', () => {
  const tree = corpus.disputes.trees.find(({ id }) => id === 'housing')
  const said = JSON.stringify(tree)
  expect(said).toMatch(/没有收录/)
  expect(said).not.toMatch(/百分之三(?!十)|已付购房款一倍|三个月催告/)
})
