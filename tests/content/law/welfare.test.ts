import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:welfare/outcomes/${outcomeOf('welfare', ...answers)}`

/** Written before the outcomes: what somebody of the village comes with, and what has to be the first thing said. */
const situations: Right[] = [
  {
    facts: '夜里起火把屋和粮食都烧了，一家四口没处吃饭',
    at: outcome('sudden'),
    door: 'assistance-office',
    says: [/临时救助/, /急难/],
    cites: ['社会救助法 第37条'],
  },
  {
    facts: '俺叔六十七，没成过家，腿有病干不动活，想进敬老院',
    at: outcome('apply', 'alone'),
    door: 'assistance-office',
    says: [/自己选|自己挑/, /在家/],
    cites: ['社会救助法 第16条'],
  },
  {
    facts: '低保领了三年，这个月没打钱，问说停了，谁也没跟俺说',
    at: outcome('trouble', 'stopped'),
    door: 'reconsideration',
    deadlines: ['reconsideration-60d', 'sue-government-6m'],
    says: [/先听/, /书面/],
    cites: ['社会救助法 第48条'],
  },
  {
    facts: '申请低保，村干部一句不够格就打发了，没给纸',
    at: outcome('trouble', 'refused'),
    door: 'reconsideration',
    says: [/不给/, /书面/, /理由/],
    cites: ['社会救助法 第45条'],
  },
  {
    facts: '支书的亲戚开着车吃低保，俺家评不上',
    at: outcome('unfair'),
    door: 'petition',
    says: /举报/,
    cites: ['社会救助法 第68条'],
  },
  {
    facts: '材料交上去两个多月了，问就说等着',
    at: outcome('trouble', 'silent'),
    door: 'reconsideration',
    deadlines: ['inaction-2m', 'reconsideration-60d'],
    says: [/先.*复议/, /没动静/],
    cites: ['行政复议法实施条例 第30条'],
  },
]

const rights: Right[] = [
  {
    facts: '给不给，不归村里定',
    at: outcome('apply', 'poor'),
    says: [/村委会/, /不归/],
    cites: ['社会救助法 第44条'],
  },
  {
    facts: '低保看一家人平均收入，也看家产，不只看年纪',
    at: outcome('apply', 'poor'),
    says: [/平均收入/, /家产/],
    cites: ['社会救助法 第18条'],
  },
  {
    facts: '申请要如实说，骗的要退、可以罚两倍以下',
    at: outcome('apply', 'poor'),
    says: [/骗/, /二倍以下|2倍以下/],
    cites: ['社会救助法 第73条'],
  },
  {
    facts: '临时救助向急难发生地申请，不是户口所在地；低保向户口所在地',
    at: outcome('sudden'),
    never: /临时救助[^。]*户口所在地/,
  },
  {
    facts: '低保金的官司，日子过不下去的，可以申请先予执行',
    at: outcome('trouble', 'stopped'),
    says: /先予执行/,
    cites: ['行政诉讼法 第57条'],
  },
  {
    facts: '生活不能自理的残疾人，地方政府应当看情况给护理补贴',
    at: outcome('disabled'),
    says: [/不能自理/, /护理补贴/],
    cites: ['残疾人保障法 第48条'],
  },
  {
    facts: '高龄津贴：山东户籍、八十周岁以上，省里定办法',
    at: outcome('old'),
    says: /80周岁/,
    cites: ['山东省养老服务条例 第55条'],
  },
  {
    facts: '有儿女不算特困，除非儿女没有能力；先要赡养',
    at: outcome('apply', 'children'),
    door: 'village-mediation',
    says: [/没有能力|没能力/],
    cites: ['社会救助法 第16条'],
  },
  {
    facts: '请求社会救助，经济困难可以申请法律援助',
    at: outcome('trouble', 'refused'),
    says: /经济困难/,
    cites: ['法律援助法 第31条'],
  },
  {
    facts: '批了没打、没动静的先复议，明说不给的两样都行',
    at: outcome('trouble', 'unpaid'),
    says: [/没动静的，应当先复议/, /复议、起诉都可以/],
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '大病：医保报完自己扛不住的，才到医疗救助，向乡镇申请',
    at: outcome('ill'),
    door: 'assistance-office',
    says: [/报完/, /照规定补助/],
    cites: ['社会救助法 第24条'],
  },
  {
    facts: '有车不等于不够格，看省里的认定办法；举报要如实',
    at: outcome('unfair'),
    says: [/不一定/, /认定的办法/],
    cites: ['社会救助法 第23条'],
  },
  {
    facts: '没人抚养的孩子，父母死亡又没别人监护的，民政部门长期监护',
    at: outcome('child'),
    says: /民政部门/,
    cites: ['未成年人保护法 第94条'],
  },
  {
    facts: '有办理期限的，复议的60日从期限满那天起，不用等满60日',
    at: outcome('trouble', 'silent'),
    says: /有期限的，从期限满了那天起数60日/,
    cites: ['行政复议法实施条例 第24条'],
  },
  {
    facts: '没有办理期限的，才从收到申请满60日起数',
    at: outcome('trouble', 'silent'),
    says: /没有规定办理期限的，从收到申请满60日起/,
    cites: ['行政复议法实施条例 第24条'],
  },
  {
    facts: '拿不出交过申请的证据，有正当理由的不算',
    at: outcome('trouble', 'silent'),
    says: /有正当理由拿不出的除外/,
    cites: ['行政复议法 第44条'],
  },
  {
    facts: '省里也可以规定由乡镇、街道决定给不给',
    at: outcome('apply', 'poor'),
    says: /也可以规定由乡镇（街道）决定/,
    cites: ['社会救助法 第44条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

test('no amount is promised: standards are set by the province and change', () => {
  const said = JSON.stringify(corpus.disputes.trees.find(({ id }) => id === 'welfare'))
  expect(said).not.toMatch(/[0-9一二三四五六七八九十百千]+元/)
  expect(said).toMatch(/标准/)
})
