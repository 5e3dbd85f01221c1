import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (tree: string, ...answers: string[]) => `triage:${tree}/outcomes/${outcomeOf(tree, ...answers)}`

/** What lies on the road, what a camera took, and how compensation is counted. */
const situations: Right[] = [
  {
    facts: '路上晒的玉米害俺翻了车',
    at: outcome('traffic', 'obstacle'),
    door: 'traffic-police',
    deadlines: ['civil-limitation-3y'],
    says: [/公共道路/, /堆/, /应当担责/],
    cites: ['民法典 第1256条'],
  },
  {
    facts: '夜里骑车掉没盖的井里',
    at: outcome('traffic', 'obstacle'),
    says: [/井/, /尽到管理/],
    cites: ['民法典 第1258条'],
  },
  {
    facts: '大风刮倒路边的树砸了车，管树的说是天灾',
    at: outcome('traffic', 'obstacle'),
    says: [/树/, /没过错的证明/],
    cites: ['民法典 第1257条'],
  },
  {
    facts: '手机上来了违章短信，照片上的车不是俺的',
    at: outcome('penalty', 'camera'),
    door: 'traffic-police',
    deadlines: ['camera-objection-5wd', 'camera-deal-30d'],
    says: [/套牌|号牌认错/, /消除/],
    cites: ['交通违法处理程序规定 第22条'],
  },
  {
    facts: '拉俺娘去抢救闯了红灯叫电子眼拍了',
    at: outcome('penalty', 'camera'),
    says: [/救人/, /消除/],
    cites: ['交通违法处理程序规定 第22条'],
  },
]

const rights: Right[] = [
  {
    facts: '电子眼没审核的，不得作证据',
    at: outcome('penalty', 'camera'),
    says: [/审核/, /不得/],
    cites: ['行政处罚法 第41条'],
  },
  {
    facts: '异议：五日是工作日',
    at: outcome('penalty', 'camera'),
    says: [/5个工作日/],
    cites: ['交通违法处理程序规定 第81条'],
  },
  {
    facts: '已经罚了的：拿不准先复议',
    at: outcome('penalty', 'camera'),
    says: [/简易程序/, /先复议/],
    cites: ['行政复议法 第23条'],
  },
  {
    facts: '罚撤了，记的分也撤',
    at: outcome('penalty', 'camera'),
    says: [/记的分/, /撤/],
    cites: ['交通违法记分管理办法 第16条'],
  },
  {
    facts: '残疾赔偿金、死亡赔偿金不分城里乡下，60岁以上少算',
    at: outcome('traffic', 'money', 'willing'),
    says: [/20年/, /60周岁/, /75周岁/],
    cites: ['人身损害赔偿解释 第12条', '人身损害赔偿解释 第15条'],
  },
  {
    facts: '被扶养人生活费算在里头',
    at: outcome('traffic', 'money', 'unwilling'),
    says: [/靠他养/, /算进/],
    cites: ['人身损害赔偿解释 第16条'],
  },
  {
    facts: '没有固定收入的误工费',
    at: outcome('traffic', 'money', 'unwilling'),
    says: [/最近三年/, /同行/],
    cites: ['人身损害赔偿解释 第7条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
