import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:land-contract/outcomes/${outcomeOf('land-contract', ...answers)}`

/** The second round of contracts running out, water for the fields, and graves in them. */
const situations: Right[] = [
  {
    facts: '二轮承包快到期了，村里说要打乱重分',
    at: outcome('extension'),
    door: 'township-mediation',
    deadlines: ['land-arbitration-2y', 'collective-decision-1y'],
    says: [/再延长三十年/, /接着/],
    cites: ['农村土地承包法 第21条'],
  },
  {
    facts: '俺爹没了，村里要把他那份地抽走',
    at: outcome('extension'),
    says: [/一户/, /不得收回/],
    cites: ['农村土地承包法 第16条'],
  },
  {
    facts: '闺女出嫁了，延包没有她的名',
    at: outcome('extension'),
    says: [/结婚/, /不得收回/],
    cites: ['农村土地承包法 第31条'],
  },
  {
    facts: '上头那家霸着机井，俺家玉米浇不上',
    at: outcome('water'),
    door: 'village-mediation',
    says: [/用水/, /便利/],
    cites: ['民法典 第290条'],
  },
  {
    facts: '集体的井，收的电费对不上账',
    at: outcome('water'),
    says: [/集体/, /查/],
    cites: ['农村集体经济组织法 第13条'],
  },
  {
    facts: '承包地里有别人家的老坟，想让他迁走',
    at: outcome('grave'),
    door: 'village-mediation',
    says: [/迁/, /深埋/],
    cites: ['殡葬管理条例 第22条'],
  },
]

const rights: Right[] = [
  {
    facts: '动个别户的地：三分之二同意，还要报批，约定不得调整的照约定',
    at: outcome('extension'),
    says: [/三分之二/, /批准/],
    cites: ['农村土地承包法 第28条'],
  },
  {
    facts: '承包的事由成员大会定，代表大会不能替',
    at: outcome('extension'),
    says: [/成员代表大会/, /不能/],
    cites: ['农村集体经济组织法 第28条'],
  },
  {
    facts: '新添的人口：机动地、开垦的、交回的',
    at: outcome('extension'),
    says: [/机动地/, /新添/],
    cites: ['农村土地承包法 第29条'],
  },
  {
    facts: '证上写的期限短了：请求延长，法院支持',
    at: outcome('extension'),
    says: [/短/, /延长/],
    cites: ['农村土地承包解释 第7条'],
  },
  {
    facts: '坟再碍事，不能自己平',
    at: outcome('grave'),
    says: [/破坏/, /拘留/],
    cites: ['治安管理处罚法 第77条'],
  },
  {
    facts: '打井取水的专门规定没有收录，不编',
    at: outcome('water'),
    says: [/没有收录/],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
