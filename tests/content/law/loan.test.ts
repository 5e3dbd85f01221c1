import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:loan/outcomes/${outcomeOf('loan', ...answers)}`

/** Lenders on the phone, gambling debts and a name that somebody else borrowed with. */
const situations: Right[] = [
  {
    facts: '网贷还不上，催收天天打给俺爹俺娘，群里发俺照片',
    at: outcome('online'),
    door: 'police',
    says: [/滋扰、纠缠/, /拘留/],
    cites: ['治安管理处罚法 第50条'],
  },
  {
    facts: '说借一万，到手只有七千，叫俺还一万',
    at: outcome('online'),
    says: [/实际到手/, /砍头息/],
    cites: ['民法典 第670条'],
  },
  {
    facts: '打牌输的钱叫俺打了借条，如今拿着条子要账',
    at: outcome('gamble'),
    door: 'police',
    deadlines: ['defence-15d'],
    says: [/赌账/, /无效/],
    cites: ['民法典 第153条'],
  },
  {
    facts: '被关在屋里逼着写了欠条',
    at: outcome('gamble'),
    says: [/1年/, /撤销/, /逼/],
    cites: ['民法典 第152条'],
  },
  {
    facts: '替表弟贷的款，他不还了，信用社找俺',
    at: outcome('name', 'signed'),
    says: [/签的是你/, /向你要/],
    cites: ['民法典 第465条'],
  },
  {
    facts: '没贷过款，一查名下有十万',
    at: outcome('name', 'stolen'),
    door: 'police-fraud',
    says: [/没有签/, /不发生效力/],
    cites: ['民法典 第171条'],
  },
]

const rights: Right[] = [
  {
    facts: '4倍不管银行等金融机构',
    at: outcome('online'),
    says: [/金融机构/, /不用这4倍/],
    cites: ['民间借贷规定 第1条'],
  },
  {
    facts: '没资格放贷、为挣钱借给不特定的人：无效，本金要还',
    at: outcome('online'),
    says: [/无效/, /本金/],
    cites: ['民间借贷规定 第13条'],
  },
  {
    facts: '家里人没签字，催收不能叫他们还',
    at: outcome('online'),
    says: [/没签字/, /家里人/],
    cites: ['民法典 第465条'],
  },
  {
    facts: '催高利贷用暴力、跟踪骚扰，情节严重的是犯罪',
    at: outcome('online'),
    says: [/高利/, /情节严重/, /犯罪/],
    cites: ['刑法 第293条'],
  },
  {
    facts: '明知他拿去赌还借：合同无效',
    at: outcome('gamble'),
    says: [/明知/, /无效/],
    cites: ['民间借贷规定 第13条'],
  },
  {
    facts: '赌债不是夫妻共同债务',
    at: outcome('gamble'),
    says: [/夫妻/, /不/],
    cites: ['婚姻家庭编解释一 第34条'],
  },
  {
    facts: '借银行的钱再转借：借款合同无效',
    at: outcome('name', 'signed'),
    says: [/转借/, /无效/],
    cites: ['民间借贷规定 第13条'],
  },
  {
    facts: '记错的信用可以提异议',
    at: outcome('name', 'stolen'),
    says: [/异议/, /更正/],
    cites: ['民法典 第1029条'],
  },
  {
    facts: '调解、算账时签的还款协议，不照赌账再审',
    at: outcome('gamble'),
    says: [/协议/, /用不上/],
    never: /赌钱犯法/,
    cites: ['民间借贷规定 第14条'],
  },
  {
    facts: '支付令不认的，15日内书面提异议',
    at: outcome('online'),
    says: [/15日内书面提异议/],
    cites: ['民事诉讼法 第227条'],
  },
  {
    facts: '放款的有理由相信他能替我签的，代签算数',
    at: outcome('name', 'stolen'),
    says: [/有理由相信/],
    cites: ['民法典 第172条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
