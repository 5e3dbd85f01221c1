import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:work-injury/outcomes/${outcomeOf('work-injury', ...answers)}`

/** Death at work, work after the age of retiring, and a house going up in the village. */
const situations: Right[] = [
  {
    facts: '俺男人上夜班猝死在车间，厂里说是他自己的病',
    at: outcome('employer', 'died'),
    door: 'work-injury-office',
    deadlines: ['injury-worker-1y', 'injury-employer-30d'],
    says: [/48小时/, /视同工伤/],
    cites: ['工伤保险条例 第15条'],
  },
  {
    facts: '人在工地没了，厂里叫签个协议拿钱走人，不知道该得多少',
    at: outcome('employer', 'died'),
    says: [/丧葬补助金/, /供养亲属抚恤金/, /一次性工亡补助金/],
    cites: ['工伤保险条例 第39条'],
  },
  {
    facts: '单位没上保险，人没了找谁拿钱',
    at: outcome('employer', 'died'),
    says: [/没上保险/, /基金先付/],
    cites: ['社会保险法 第41条'],
  },
  {
    facts: '俺爹六十六给厂里装车砸了脚，厂里说超龄不算工伤',
    at: outcome('employer', 'none', 'old'),
    door: 'work-injury-office',
    deadlines: ['injury-worker-1y', 'civil-limitation-3y'],
    says: [/人社部门/, /单位说了不算/],
    cites: ['工伤保险条例 第20条'],
  },
  {
    facts: '给庄里人盖房从架子上掉下来，包工头躲了',
    at: outcome('house'),
    door: 'township-mediation',
    deadlines: ['civil-limitation-3y'],
    says: [/包工头/, /房主/, /相应的责任/],
    cites: ['民法典 第1193条'],
  },
]

const rights: Right[] = [
  {
    facts: '抚恤金：配偶40%，别的亲属30%，孤寡加10%，加起来不超过工资',
    at: outcome('employer', 'died'),
    says: [/40%/, /30%/, /10%/, /不超过/],
    cites: ['工伤保险条例 第39条'],
  },
  {
    facts: '停工留薪期内因工伤死的，三样都有',
    at: outcome('employer', 'died'),
    says: [/停工留薪期/, /三样/],
    cites: ['工伤保险条例 第39条'],
  },
  {
    facts: '被外人撞死的：告了那个人，照样认定',
    at: outcome('employer', 'died'),
    says: [/不影响/],
    cites: ['工伤保险行政案件规定 第8条'],
  },
  {
    facts: '不算工伤的：参加过养老保险的遗属还能领',
    at: outcome('employer', 'died'),
    says: [/养老保险/, /遗属/],
    cites: ['社会保险法 第17条'],
  },
  {
    facts: '醉酒、吸毒、自杀、故意犯罪的不认',
    at: outcome('employer', 'died'),
    says: [/醉酒/, /自杀/],
    cites: ['工伤保险条例 第16条'],
  },
  {
    facts: '超龄：不下结论，不说一律不算工伤，也不说一律算',
    at: outcome('employer', 'none', 'old'),
    says: [/没有收录/, /不下结论/],
    never: /超龄的?不算工伤|都算工伤/,
  },
  {
    facts: '超龄：残疾赔偿金60周岁以上每大一岁少一年，75以上按5年',
    at: outcome('employer', 'none', 'old'),
    says: [/60周岁/, /少一年/, /75周岁/, /5年/],
    cites: ['人身损害赔偿解释 第12条'],
  },
  {
    facts: '锯断手指评了九级，一次性伤残补助金多少个月',
    at: outcome('employer', 'grade'),
    says: [/一级27个月/, /九级9个月/, /十级7个月/],
    cites: ['工伤保险条例 第37条'],
  },
  {
    facts: '本人工资：受伤前12个月的平均月缴费工资，最低按六成',
    at: outcome('employer', 'grade'),
    says: [/前12个月/, /60%/, /300%/],
    cites: ['工伤保险条例 第64条'],
  },
  {
    facts: '停工留薪期一般不超过12个月',
    at: outcome('employer', 'unpaid'),
    says: [/一般不超过12个月/],
    cites: ['工伤保险条例 第33条'],
  },
  {
    facts: '庄里盖房：不是单位，一般不走工伤',
    at: outcome('house'),
    says: [/不是单位/, /一般不走工伤/],
    cites: ['工伤保险条例 第2条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
