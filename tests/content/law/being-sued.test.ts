import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:being-sued/outcomes/${outcomeOf('being-sued', ...answers)}`

/** Written before the outcomes: what somebody of the village comes with, and what has to be the first thing said. */
const situations: Right[] = [
  {
    facts: '俺收到法院的传票，说俺欠他两万块，俺早还了，不去行不行',
    at: outcome('summons', 'dispute'),
    door: 'court',
    deadlines: ['defence-15d'],
    says: [/15日内提出答辩状/, /缺席判决/],
    cites: ['民事诉讼法 第128条', '民事诉讼法 第147条'],
  },
  {
    facts: '判决书下来了，判得不对，咋办',
    at: outcome('judgment', 'within'),
    door: 'court',
    deadlines: ['civil-appeal-judgment-15d', 'civil-appeal-ruling-10d'],
    says: [/15日内/, /10日内/, /上诉/],
    cites: ['民事诉讼法 第171条'],
  },
  {
    facts: '法院打电话叫俺还钱，没钱，怕成老赖',
    at: outcome('enforced', 'me'),
    door: 'court',
    says: [/一家人的饭钱/, /留出来/],
    cites: ['民事诉讼法 第254条'],
  },
  {
    facts: '俺赢了官司，他就是不给，把房子过给他儿子了',
    at: outcome('winning', 'hiding'),
    door: 'court',
    deadlines: ['creditor-revocation-1y', 'enforcement-stalled-6m'],
    says: [/白送/, /撤销/, /1年/],
    cites: ['民法典 第541条'],
  },
  {
    facts: '法院把俺家的车封了，可欠账的是俺弟，车是俺的',
    at: outcome('enforced', 'other'),
    door: 'court',
    deadlines: ['outsider-suit-15d'],
    says: [/书面异议/, /15日内审查/],
    cites: ['民事诉讼法 第238条'],
  },
  {
    facts: '接到电话说是法院的，叫俺往账户上打钱',
    at: outcome('call'),
    says: /别转/,
  },
]

const rights: Right[] = [
  {
    facts: '认账的也要到庭；调解书到期不做可以执行',
    at: outcome('summons', 'admit'),
    says: [/调解书/, /申请法院执行/],
    cites: ['民事诉讼法 第247条'],
  },
  {
    facts: '不服保全：5日内复议，只有一次',
    at: outcome('summons', 'frozen'),
    deadlines: ['preservation-review-5d'],
    says: [/5日内/, /只有一次/],
    cites: ['民诉法解释 第171条'],
  },
  {
    facts: '支付令：口头异议没有用',
    at: outcome('order'),
    deadlines: ['payment-order-15d'],
    says: /口头说的异议没有用/,
    cites: ['民诉法解释 第436条'],
  },
  {
    facts: '没接到传票就缺席判了：可以申请再审，六个月',
    at: outcome('judgment', 'absent'),
    deadlines: ['retrial-6m'],
    says: /没用传票传你就缺席判/,
    cites: ['民事诉讼法 第211条'],
  },
  {
    facts: '申请再审不停止执行，裁定再审才中止',
    at: outcome('judgment', 'final'),
    says: [/不停止执行/, /裁定再审了/],
    cites: ['民事诉讼法 第210条'],
  },
  {
    facts: '封错了：书面异议，驳回的10日内向上一级法院复议',
    at: outcome('enforced', 'wrong'),
    deadlines: ['enforcement-review-10d'],
    says: [/10日内/, /上一级法院/],
    cites: ['民事诉讼法 第236条'],
  },
  {
    facts: '名单列多久没有收录：不写数字',
    at: outcome('enforced', 'list'),
    says: /没有收录/,
    never: /[0-9一二两三四五]年/,
  },
  {
    facts: '终结本次执行以后发现财产：再申请，不受2年限制',
    at: outcome('winning', 'nothing'),
    says: /不受2年限制/,
    cites: ['民诉法解释 第517条'],
  },
  {
    facts: '申请执行不用先交钱',
    at: outcome('winning', 'not-yet'),
    deadlines: ['enforcement-2y'],
    says: /不用先交钱/,
    cites: ['诉讼费用交纳办法 第20条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
