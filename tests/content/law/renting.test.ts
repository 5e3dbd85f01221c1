import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:renting/outcomes/${outcomeOf('renting', ...answers)}`

/** Written before the outcomes: what a tenant or an owner comes with, and what has to be the first thing said. */
const situations: Right[] = [
  {
    facts: '退房了，房东说墙旧了地板磨了，押金一分不退',
    at: outcome('tenant', 'deposit'),
    door: 'village-mediation',
    deadlines: ['civil-limitation-3y'],
    says: [/正常用/, /不用赔/],
    cites: ['民法典 第710条'],
  },
  {
    facts: '屋顶漏雨，说了三回房东也不修',
    at: outcome('tenant', 'repair'),
    says: [/自己修/, /房东/],
    cites: ['民法典 第713条'],
  },
  {
    facts: '门头房还有一年，房东断了电叫俺搬',
    at: outcome('tenant', 'evicted'),
    deadlines: ['possession-return-1y'],
    says: [/租赁期限|租期/, /保持/],
    cites: ['民法典 第708条'],
  },
  {
    facts: '房东把房卖了，新房主叫我下月走',
    at: outcome('tenant', 'sold'),
    deadlines: ['lease-preemption-15d'],
    says: [/不影响/, /租房合同/],
    cites: ['民法典 第725条'],
  },
  {
    facts: '租户半年不交钱，电话不接，能换锁不',
    at: outcome('landlord', 'unpaid'),
    says: [/合理的?期限/, /解除/],
    cites: ['民法典 第722条'],
  },
  {
    facts: '租客把房子又转给别人了，我才知道',
    at: outcome('landlord', 'sublet'),
    deadlines: ['sublet-objection-6m'],
    says: [/6个月|六个月/, /视为同意/],
    cites: ['民法典 第718条'],
  },
]

const rights: Right[] = [
  {
    facts: '优先购买：通知后15日不说要，视为放弃；近亲属、共有人除外',
    at: outcome('tenant', 'sold'),
    says: [/15日/, /放弃/],
    cites: ['民法典 第726条'],
  },
  {
    facts: '没通知就卖了：要赔，但买卖照样有效',
    at: outcome('tenant', 'sold'),
    says: [/赔/, /有效/],
    cites: ['民法典 第728条'],
  },
  {
    facts: '租房以前抵押、查封的，买卖不破租赁不管用',
    at: outcome('tenant', 'sold'),
    says: [/抵押/, /查封/],
    cites: ['城镇房屋租赁解释 第14条'],
  },
  {
    facts: '危及安全健康的，随时可以解除，知道了也一样',
    at: outcome('tenant', 'repair'),
    says: [/随时/, /解除/],
    cites: ['民法典 第731条'],
  },
  {
    facts: '没写租期的，随时可以走，提前说一声',
    at: outcome('tenant', 'leave'),
    says: [/随时/, /提前/],
    cites: ['民法典 第730条'],
  },
  {
    facts: '提前走：房东也应当防止损失扩大',
    at: outcome('tenant', 'leave'),
    says: [/扩大/],
    cites: ['民法典 第591条'],
  },
  {
    facts: '租期里不能自己涨租',
    at: outcome('tenant', 'rent-up'),
    says: [/商量/],
    cites: ['民法典 第543条'],
  },
  {
    facts: '房东不得自己换锁赶人，要法院强制迁出',
    at: outcome('landlord', 'stays'),
    says: [/换锁/, /别/],
  },
  {
    facts: '押金不是定金，不是双倍返还',
    at: outcome('tenant', 'deposit'),
    says: [/押金/, /定金/],
    never: /双倍退押金|应当双倍/,
  },
  {
    facts: '押金没约定成定金，不能用定金罚则',
    at: outcome('tenant', 'deposit'),
    cites: ['合同编通则解释 第67条'],
  },
  {
    facts: '租客找不到人，房东也不自己开门清东西',
    at: outcome('landlord', 'unpaid'),
    says: /别自己开门/,
    never: /开门清点/,
  },
  {
    facts: '没成的，中介不得要报酬；说好的必要费用可以要',
    at: outcome('agent'),
    says: [/没促成|没租成/],
    cites: ['民法典 第964条'],
  },
  {
    facts: '房屋租赁的官司，去房子所在地的法院',
    at: outcome('landlord', 'unpaid'),
    says: /房子所在地/,
    cites: ['民诉法解释 第28条', '民事诉讼法 第34条'],
  },
  {
    facts: '二房东欠租，次租客可以替他交，算自己的租金',
    at: outcome('subtenant'),
    says: [/替/, /租金/],
    cites: ['民法典 第719条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

test('the regulation on letting dwellings, which is not held, is not cited', () => {
  const tree = corpus.disputes.trees.find(({ id }) => id === 'renting')
  expect(JSON.stringify(tree)).not.toMatch(/住房租赁条例/)
})
