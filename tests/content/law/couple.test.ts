import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:family/outcomes/${outcomeOf('family', ...answers)}`

/** What one of a couple owes, and two who lived together without the paper. */
const situations: Right[] = [
  {
    facts: '他在外头欠了二十万，人家来家里叫俺还',
    at: outcome('debts'),
    deadlines: ['defence-15d'],
    says: [/日常/, /超出/],
    cites: ['民法典 第1064条'],
  },
  {
    facts: '打麻将欠的账，离婚俺用还不',
    at: outcome('debts'),
    says: [/赌博/, /不/],
    cites: ['婚姻家庭编解释一 第34条'],
  },
  {
    facts: '离婚协议写他还，债主还找俺',
    at: outcome('debts'),
    says: [/离婚/, /向他要/],
    cites: ['婚姻家庭编解释一 第35条'],
  },
  {
    facts: '没领证过了六年，要分开，孩子跟谁',
    at: outcome('unmarried'),
    door: 'village-mediation',
    deadlines: ['support-no-limit'],
    says: [/抚养费/, /应当/],
    cites: ['民法典 第1071条'],
  },
  {
    facts: '没领证一起盖的房怎么分',
    at: outcome('unmarried'),
    says: [/出资/, /比例/],
    cites: ['婚姻家庭编解释二 第4条'],
  },
]

const rights: Right[] = [
  {
    facts: '债主证明用在家里、做生意的除外',
    at: outcome('debts'),
    says: [/债主/, /证明/, /做生意/],
    cites: ['民法典 第1064条'],
  },
  {
    facts: '婚前个人的债',
    at: outcome('debts'),
    says: [/结婚前/, /除外/],
    cites: ['婚姻家庭编解释一 第33条'],
  },
  {
    facts: '一方没了：共同债务活着的还',
    at: outcome('debts'),
    says: [/没了/, /共同/],
    cites: ['婚姻家庭编解释一 第36条'],
  },
  {
    facts: '光要求解除同居，法院不受理；为孩子、财产的应当受理',
    at: outcome('unmarried'),
    says: [/不受理/, /应当受理/],
    cites: ['婚姻家庭编解释一 第3条'],
  },
  {
    facts: '1994年2月1日前的事实婚姻',
    at: outcome('unmarried'),
    says: [/1994年2月1日/, /事实婚姻/],
    cites: ['婚姻家庭编解释一 第7条'],
  },
  {
    facts: '婚约没领证、没一起过：退彩礼法院应当支持，三金算不算看认定',
    at: outcome('gifts'),
    says: [/三金/, /法院/],
    cites: ['彩礼规定 第3条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
