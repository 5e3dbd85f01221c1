import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:expropriation/outcomes/${outcomeOf('expropriation', ...answers)}`

/** Written before the outcomes: what somebody of the village comes with, and what has to be the first thing said. */
const situations: Right[] = [
  {
    facts: '村口贴了征地的告示，一亩补多少还没定，谁也没叫俺签字',
    at: outcome('notice'),
    door: 'government-office',
    deadlines: ['information-reply-20wd'],
    says: [/三十日/, /听证/],
    cites: ['土地管理法 第47条'],
  },
  {
    facts: '没签字，半夜来铲车把俺家屋扒了',
    at: outcome('torn', 'unsigned'),
    door: 'reconsideration',
    deadlines: ['reconsideration-60d', 'sue-government-6m', 'state-compensation-2y'],
    says: [/夜间/, /节假日/],
    cites: ['行政强制法 第43条'],
  },
  {
    facts: '签了协议两年，安置楼没影，钱也只给了一半',
    at: outcome('money', 'signed'),
    door: 'reconsideration',
    says: [/协议/, /没按约定/],
    cites: ['行政复议法 第11条'],
  },
  {
    facts: '不签字就断水断电，说全村都要搬楼上',
    at: outcome('pressure'),
    door: 'reconsideration',
    says: [/停水|断水/, /不得/],
    cites: ['行政强制法 第43条'],
  },
  {
    facts: '地钱早下来了，村里一直扣着不发',
    at: outcome('money', 'village'),
    door: 'township-mediation',
    deadlines: ['collective-decision-1y', 'civil-limitation-3y'],
    says: [/收支/, /公布/],
    cites: ['土地管理法 第49条'],
  },
  {
    facts: '修路的压了俺的麦地，说用完就还，一分没给',
    at: outcome('temporary'),
    says: [/临时/, /二年/],
    cites: ['土地管理法 第57条'],
  },
]

const rights: Right[] = [
  {
    facts: '征地只能由县级以上政府公告、组织，村委会不能自己征',
    at: outcome('pressure'),
    says: [/县级以上/, /村委会/],
    cites: ['土地管理法 第47条'],
  },
  {
    facts: '县政府不能自己强征：责令交出，再申请法院',
    at: outcome('order'),
    says: [/申请法院强制执行/],
    never: /政府可以强制拆除|县政府可以直接/,
    cites: ['土地管理法实施条例 第62条'],
  },
  {
    facts: '不服县政府，向市政府复议，起诉到中级法院',
    at: outcome('money', 'unsigned'),
    says: [/市政府/, /复议/],
    cites: ['行政复议法 第24条'],
  },
  {
    facts: '住宅：先补偿后搬迁',
    at: outcome('money', 'unsigned'),
    says: [/先补偿/, /后搬/],
    cites: ['土地管理法 第48条'],
  },
  {
    facts: '说是违建：要公告、限期自拆，复议诉讼期满才可拆；土地管理法的15日',
    at: outcome('torn', 'illegal'),
    deadlines: ['demolition-sue-15d', 'reconsideration-60d'],
    says: [/公告/, /自己拆/],
    cites: ['行政强制法 第44条'],
  },
  {
    facts: '拆了东西拿不出证据，因机关的原因，由机关举证',
    at: outcome('torn', 'unsigned'),
    says: [/机关的原因/, /由机关/],
    cites: ['行政诉讼法 第38条'],
  },
  {
    facts: '自己去要赔偿的，先向赔偿义务机关要',
    at: outcome('torn', 'unsigned'),
    says: [/两个月/, /3个月/],
    cites: ['国家赔偿法 第14条'],
  },
  {
    facts: '青苗归实际种的人，附着物归它的主人',
    at: outcome('money', 'crops'),
    says: [/青苗/, /实际投入/],
    cites: ['农村土地承包解释 第20条'],
  },
  {
    facts: '村里做的是受政府委托的事，告委托的机关',
    at: outcome('torn', 'unsigned'),
    says: [/委托/, /被告/],
    cites: ['行政诉讼法 第26条', '行诉法解释 第24条'],
  },
  {
    facts: '被逼着和政府签的协议：不依法订立，60日内先复议，不靠1年',
    at: outcome('pressure'),
    deadlines: ['reconsideration-60d', 'rescission-1y'],
    says: [/不依法订协议/, /60日内/],
    cites: ['行政复议法 第11条', '行政复议法 第20条'],
  },
  {
    facts: '照土地管理法限期拆的：15日里就动，复议完再起诉也是15日',
    at: outcome('torn', 'illegal'),
    deadlines: ['demolition-sue-15d', 'sue-after-reconsideration-15d'],
    says: /15日里/,
    cites: ['土地管理法 第83条', '行政诉讼法 第45条'],
  },
  {
    facts: '征地补偿不归土地承包仲裁',
    at: outcome('money', 'unsigned'),
    door: '!land-arbitration',
  },
  {
    facts: '城里国有土地上的房子，条例没有收录，不写它的数',
    at: outcome('town'),
    says: /没有收录/,
    deadlines: ['reconsideration-60d', 'sue-government-6m'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

test('nobody is told what the land is worth, and nobody to stand in the way of the machines', () => {
  const said = JSON.stringify(corpus.disputes.trees.find(({ id }) => id === 'expropriation'))
  expect(said).not.toMatch(/每亩|万元/)
  expect(said).not.toMatch(/堵住|拦住铲车|守着不让/)
})
