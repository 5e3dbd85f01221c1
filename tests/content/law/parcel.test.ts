import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:consumer/outcomes/${outcomeOf('consumer', ...answers)}`

/** A parcel or a load that never came, or came broken. */
const situations: Right[] = [
  {
    facts: '网上买的锅，快递说送到了俺没见着',
    at: outcome('parcel'),
    door: 'consumer-complaint',
    says: [/网上买/, /商家/, /路上/],
    cites: ['电子商务法 第20条'],
  },
  {
    facts: '寄给闺女的手机叫快递弄丢了，只肯赔几倍运费',
    at: outcome('parcel'),
    deadlines: ['parcel-complaint-7d', 'civil-limitation-3y'],
    says: [/没保价/, /市价/],
    cites: ['民法典 第833条'],
  },
  {
    facts: '保了价的碎了',
    at: outcome('parcel'),
    says: [/保了价/, /保价规则/],
    cites: ['快递暂行条例 第28条'],
  },
  {
    facts: '托运的一车蒜烂了半车，货车说是蒜自己的事',
    at: outcome('parcel'),
    says: [/货物自己的/, /不赔/],
    cites: ['民法典 第832条'],
  },
  {
    facts: '加盟点推给总公司，总公司推给加盟点',
    at: outcome('parcel'),
    says: [/牌子/, /都行/],
    cites: ['快递暂行条例 第20条'],
  },
]

const rights: Right[] = [
  {
    facts: '没提醒过的限赔条款可以不认',
    at: outcome('parcel'),
    says: [/没提醒/, /不算/],
    cites: ['民法典 第496条'],
  },
  {
    facts: '快递公司7日内处理',
    at: outcome('parcel'),
    says: [/7日内/, /处理/],
    cites: ['快递暂行条例 第29条'],
  },
  {
    facts: '提货不查、不说，对自己不利',
    at: outcome('parcel'),
    says: [/验/, /不提/],
    cites: ['民法典 第831条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
