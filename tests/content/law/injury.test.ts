import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:injury/outcomes/${outcomeOf('injury', ...answers)}`

/** A house going up in the village: who hired whom decides, and the owner and the foreman are answered too. */
const situations: Right[] = [
  {
    facts: '跟着包工头给庄里人盖屋，从架子上掉下来摔断了腿，房主说不关他事',
    at: outcome('work', 'house', 'worker'),
    door: 'township-mediation',
    deadlines: ['civil-limitation-3y'],
    says: [/房主/, /选人、指挥/, /相应的责任/],
    cites: ['民法典 第1193条'],
  },
  {
    facts: '房主自己一天二百雇俺砌墙，砸了手',
    at: outcome('work', 'house', 'worker'),
    says: [/房主自己雇/, /过错/],
    cites: ['民法典 第1192条'],
  },
  {
    facts: '自家盖房包给了人，他的小工摔了，家属上门要钱',
    at: outcome('work', 'house', 'owner'),
    door: 'township-mediation',
    says: [/包给/, /一般不赔/],
    cites: ['民法典 第1193条'],
  },
  {
    facts: '俺领着几个人给人盖房，手下一个受了伤',
    at: outcome('work', 'house', 'foreman'),
    says: [/包工头/, /过错/],
    cites: ['民法典 第1192条'],
  },
  {
    facts: '隔壁盖屋，砖掉下来砸了俺孩子',
    at: outcome('work', 'house', 'outsider'),
    door: 'village-mediation',
    says: [/包工头/, /担全部责任/, /过错范围/],
    cites: ['侵权责任编解释一 第18条'],
  },
]

const rights: Right[] = [
  {
    facts: '自家盖房受伤一般不是工伤，背后有公司的才是',
    at: outcome('work', 'house', 'worker'),
    says: [/不是单位/, /一般不走工伤/],
    cites: ['工伤保险条例 第2条'],
  },
  {
    facts: '没有固定收入的误工费：最近三年平均，说不清参照同行',
    at: outcome('work', 'house', 'worker'),
    says: [/最近三年/, /同行/],
    cites: ['人身损害赔偿解释 第7条'],
  },
  {
    facts: '房主、工人两家总共拿到的不超过该得的',
    at: outcome('work', 'house', 'outsider'),
    says: [/加起来不超过/],
    cites: ['侵权责任编解释一 第18条'],
  },
  {
    facts: '砖堆、架子倒了：堆的人说不出自己没过错就担责',
    at: outcome('work', 'house', 'outsider'),
    says: [/拿不出自己没过错的证明/],
    cites: ['民法典 第1255条'],
  },
  {
    facts: '残疾赔偿金算多少年',
    at: outcome('accident', 'refuse'),
    says: [/20年/, /60周岁/, /75周岁/],
    cites: ['人身损害赔偿解释 第12条'],
  },
  {
    facts: '包出去不等于房主一点不担',
    at: outcome('work', 'house', 'owner'),
    says: [/不等于一点不担/],
    cites: ['民法典 第1193条'],
  },
  {
    facts: '架子上掉下来的东西砸了人：拿不出没过错的证明就担责',
    at: outcome('work', 'house', 'outsider'),
    says: [/屋上、架子上/],
    never: /两家都能找/,
    cites: ['民法典 第1253条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
