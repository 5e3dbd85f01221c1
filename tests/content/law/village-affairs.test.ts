import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:village-affairs/outcomes/${outcomeOf('village-affairs', ...answers)}`

/** Written before the outcomes: what somebody of the village comes with, and what has to be the first thing said. */
const situations: Right[] = [
  {
    facts: '俺出嫁了户口没动，婆家那边也没份，村里分红把俺划掉了',
    at: outcome('share', 'married-out'),
    door: 'township-mediation',
    deadlines: ['collective-decision-1y'],
    says: [/结婚/, /没取得别的集体/, /不得取消/],
    cites: ['农村集体经济组织法 第18条'],
  },
  {
    facts: '两年没见村里贴账了，问会计，他说没有',
    at: outcome('books'),
    door: 'government-office',
    says: [/乡镇政府/, /县政府/, /调查核实/],
    cites: ['村民委员会组织法 第36条'],
  },
  {
    facts: '没开会，几个干部就把村里的坑塘包出去三十年',
    at: outcome('decision'),
    deadlines: ['collective-decision-1y'],
    says: [/成员大会|村民会议/],
    cites: ['农村集体经济组织法 第26条', '村民委员会组织法 第28条'],
  },
  {
    facts: '选举名单上没有我',
    at: outcome('election', 'list'),
    deadlines: ['voter-list-5d'],
    says: [/5日/, /选举委员会/],
    cites: ['村民委员会组织法 第17条'],
  },
  {
    facts: '选村主任，挨家发烟发钱',
    at: outcome('election', 'fault'),
    says: [/举报/, /调查/],
    cites: ['村民委员会组织法 第21条'],
  },
  {
    facts: '支书把机动地给了自己亲戚，还占了补贴',
    at: outcome('cadre'),
    door: 'petition',
    says: /12388/,
    cites: ['网页 hotline-12388-page'],
  },
]

const rights: Right[] = [
  {
    facts: '选举是五分之一、过半又过半才能罢免',
    at: outcome('election', 'recall'),
    says: [/五分之一/, /三分之一/],
    cites: ['村民委员会组织法 第19条'],
  },
  {
    facts: '村委会的决定不是行政行为，不走复议',
    at: outcome('decision'),
    door: '!reconsideration',
    says: [/不走行政复议|不归行政复议/],
    cites: ['行政复议法 第2条'],
  },
  {
    facts: '成员身份要成员大会定，代表大会不行',
    at: outcome('share', 'newcomer'),
    says: [/成员大会/, /代表大会/],
    cites: ['农村集体经济组织法 第28条'],
  },
  {
    facts: '新生的孩子应当确认，结婚来的一般应当确认：两样力度不一样',
    at: outcome('share', 'newcomer'),
    says: [/孩子/, /应当确认/, /一般应当/],
    cites: ['农村集体经济组织法 第12条'],
  },
  {
    facts: '上学当兵打工离婚丧偶服刑，不丢身份',
    at: outcome('share', 'left'),
    says: [/上学/, /当兵/, /离婚/],
    cites: ['农村集体经济组织法 第18条'],
  },
  {
    facts: '撤销集体的决定：知道起1年、作出起5年',
    at: outcome('share', 'short'),
    deadlines: ['collective-decision-1y'],
    says: [/1年/, /5年/],
    cites: ['农村集体经济组织法 第57条'],
  },
  {
    facts: '村委会的决定，组织法没有写几年内撤销',
    at: outcome('decision'),
    says: [/没有写/, /期限/],
    cites: ['村民委员会组织法 第41条'],
  },
  {
    facts: '撤销的1年是除斥期间：调解不能让它停下来',
    at: outcome('share', 'married-out'),
    says: [/不能让日子停下来/, /先起诉/],
    cites: ['民法典 第199条'],
  },
  {
    facts: '村委会没有罚款权',
    at: outcome('rule'),
    says: [/罚款/, /行政机关/],
    cites: ['行政处罚法 第17条'],
  },
  {
    facts: '集体受损：十名成员、15日',
    at: outcome('cadre'),
    deadlines: ['collective-suit-15d'],
    says: [/十名/],
    cites: ['农村集体经济组织法 第60条'],
  },
  {
    facts: '村委会选举的贿选，不是刑法的破坏选举罪',
    at: outcome('election', 'fault'),
    never: /破坏选举罪/,
    says: [/当选无效/],
    cites: ['村民委员会组织法 第21条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

test('every article of the law of the committees is cited as it is numbered since 2026', () => {
  const law = corpus.sources.find(({ short }) => short === '村民委员会组织法')
  expect(law).toMatchObject({ articles: 50, version: '2025-10-28' })
})

test('whoever accuses is told to keep to what is true', () => {
  const tree = corpus.disputes.trees.find(({ id }) => id === 'village-affairs')
  expect(JSON.stringify(tree?.outcomes.cadre)).toMatch(/不得捏造/)
})
