import { faultsOf, outcomeOf, type Right } from './the-law'

const at = (tree: string, ...answers: string[]) => `triage:${tree}/outcomes/${outcomeOf(tree, ...answers)}`

/** A house of the village bought or sold; a tree that fell; a grave that was dug. */
const situations: Right[] = [
  {
    facts: '城里亲戚想买庄里的院子，能不能买',
    at: at('homestead', 'sale', 'before'),
    door: 'government-office',
    says: [/国家的规定/, /照/],
    cites: ['民法典 第363条'],
  },
  {
    facts: '十年前把老屋卖给外村人，如今要拆迁，想要回来',
    at: at('homestead', 'sale', 'done'),
    deadlines: ['civil-limitation-3y'],
    says: [/无效/, /返还/, /过错/],
    cites: ['民法典 第157条'],
  },
  {
    facts: '买了庄里的房翻盖了，卖家反悔要退钱收房',
    at: at('homestead', 'sale', 'done'),
    says: [/涨/, /过错/],
    cites: ['合同编通则解释 第24条'],
  },
  {
    facts: '大风刮倒他家的杨树砸了俺的车，他说天灾不赔',
    at: at('neighbours', 'tree'),
    door: 'village-mediation',
    deadlines: ['civil-limitation-3y'],
    says: [/没过错的证明/, /应当担责/],
    cites: ['民法典 第1257条'],
  },
  {
    facts: '清明去上坟，祖坟叫人家平了种上地',
    at: at('neighbours', 'grave', 'dug'),
    door: 'police',
    deadlines: ['public-security-limit-6m'],
    says: [/坟/, /拘留/],
    cites: ['治安管理处罚法 第77条'],
  },
]

const rights: Right[] = [
  {
    facts: '卖了再申请宅基地不批',
    at: at('homestead', 'sale', 'before'),
    says: [/卖/, /不予批准/],
    cites: ['土地管理法 第62条'],
  },
  {
    facts: '能不能卖给外人，专门的规定没有收录，不说一律有效、一律无效',
    at: at('homestead', 'sale', 'before'),
    says: [/没有收录/],
    never: /一律无效|一概无效|不能买|可以买/,
  },
  {
    facts: '租也是一条路，最长二十年',
    at: at('homestead', 'sale', 'before'),
    says: [/租/, /20年/],
    cites: ['民法典 第705条'],
  },
  {
    facts: '真的料不到、躲不开的，树主可以不担责',
    at: at('neighbours', 'tree'),
    says: [/不可抗力/],
    cites: ['民法典 第180条'],
  },
  {
    facts: '自己停错地方的，可以减轻',
    at: at('neighbours', 'tree'),
    says: [/减轻/],
    cites: ['民法典 第1173条'],
  },
  {
    facts: '毁尸骨、骨灰的是犯罪',
    at: at('neighbours', 'grave', 'dug'),
    says: [/骨灰/, /犯罪/],
    cites: ['刑法 第302条'],
  },
  {
    facts: '民政给了书面决定叫俺迁坟，不服',
    at: at('neighbours', 'grave', 'move'),
    deadlines: ['reconsideration-60d', 'sue-government-6m'],
    says: [/60日内申请行政复议/, /6个月内起诉/],
    cites: ['行政复议法 第20条'],
  },
  {
    facts: '房子涨的价，要在官司里提出来才算',
    at: at('homestead', 'sale', 'done'),
    says: [/在官司里说清要赔多少/],
    cites: ['合同编通则解释 第24条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
