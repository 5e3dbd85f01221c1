import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:pollution/outcomes/${outcomeOf('pollution', ...answers)}`

/** Written before the outcomes: what somebody of the village comes with, and what has to be the first thing said. */
const situations: Right[] = [
  {
    facts: '庄头猪场的粪水淌到沟里，夏天臭得没法睡',
    at: outcome('farm', 'big'),
    door: 'environment-office',
    says: [/粪污/, /收集/],
    cites: ['生态环境法典 第171条'],
  },
  {
    facts: '楼下歌厅唱到后半夜，劝了好几回不听',
    at: outcome('noise', 'shop'),
    says: [/报警/, /劝阻、调解、处理/],
    cites: ['治安管理处罚法 第88条'],
  },
  {
    facts: '村边厂子夜里放黑水，鱼塘的鱼死了一半',
    at: outcome('water', 'fish'),
    deadlines: ['pollution-limitation-5y'],
    says: [/因果关系/, /排污的/],
    cites: ['民法典 第1230条'],
  },
  {
    facts: '井里的水有药味，一家人喝了肚子疼',
    at: outcome('water', 'drink'),
    says: [/先别喝/],
  },
  {
    facts: '夜里十一点还打桩',
    at: outcome('noise', 'site'),
    says: [/晚上十点/, /早晨六点/],
    cites: ['生态环境法典 第572条'],
  },
  {
    facts: '邻地打药飘过来，俺的棉花都卷了叶',
    at: outcome('spray'),
    says: [/标签/],
    cites: ['农药管理条例 第34条'],
  },
]

const rights: Right[] = [
  {
    facts: '污染赔偿不论有没有过错',
    at: outcome('air', 'factory'),
    says: [/不论有无过错|不管有没有过错/],
    cites: ['生态环境法典 第1053条'],
  },
  {
    facts: '赔偿的时效是五年，不是三年',
    at: 'deadline:pollution-limitation-5y',
    says: [/5年/],
    cites: ['生态环境法典 第1054条'],
  },
  {
    facts: '法典施行以前按三年已经到期的，不当成还有五年',
    at: 'deadline:pollution-limitation-5y',
    says: [/2026年8月15日/, /别当成还有5年/],
    cites: ['生态环境法典 第1242条'],
  },
  {
    facts: '夜里施工只禁政府划定的地方，不是凡有住户的地方',
    at: outcome('noise', 'site'),
    says: [/政府划定/, /应当公布/],
    cites: ['生态环境法典 第553条'],
  },
  {
    facts: '影响很小的只填登记表，没有许可证不一定违法',
    at: outcome('noise', 'factory'),
    says: [/影响很小的/, /排污登记表/],
    cites: ['生态环境法典 第186条'],
  },
  {
    facts: '实名举报应当反馈，信息应当保密',
    at: 'channel:environment-office',
    says: [/保密/, /真名/, /反馈/],
    cites: ['生态环境法典 第146条'],
  },
  {
    facts: '连续施工要有证明，还要公告',
    at: outcome('noise', 'site'),
    says: [/证明/, /公示|公告/],
    cites: ['生态环境法典 第572条'],
  },
  {
    facts: '死畜不得乱扔，乡村里的由乡镇组织收集',
    at: outcome('carcass'),
    says: [/乡镇|街道/, /收集/],
    cites: ['动物防疫法 第58条'],
  },
  {
    facts: '生活噪声：先劝阻调解，再投诉；公安在劝阻、调解、处理都没止住之后罚',
    at: outcome('noise', 'home'),
    door: 'village-mediation',
    says: [/劝阻、调解/],
    cites: ['生态环境法典 第599条'],
  },
  {
    facts: '秸秆：只禁人口集中地区等划定的区域和时段，不是哪里都禁',
    at: outcome('air', 'straw'),
    says: [/人口集中/, /划定/],
    cites: ['生态环境法典 第246条'],
  },
  {
    facts: '污染官司可以不调解直接起诉，也可以申请立即停',
    at: outcome('water', 'fish'),
    says: [/直接.*起诉/],
    cites: ['生态环境法典 第1077条'],
  },
  {
    facts: '部门不管：到期不答复的先复议',
    at: outcome('ignored'),
    door: 'reconsideration',
    deadlines: ['inaction-2m', 'reconsideration-60d'],
    says: [/不答复/, /先.*复议/],
    cites: ['行政复议法 第23条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

test('the laws the code replaced are cited nowhere, and the number that was given up is dialled nowhere', () => {
  const said = JSON.stringify(corpus.disputes.trees.find(({ id }) => id === 'pollution'))
  const channel = JSON.stringify(corpus.disputes.channels.find(({ id }) => id === 'environment-office'))
  for (const text of [said, channel]) {
    expect(text).not.toMatch(/12369/)
    expect(text).not.toMatch(/环境保护法|噪声污染防治法|大气污染防治法|水污染防治法|固体废物污染/)
  }
})
