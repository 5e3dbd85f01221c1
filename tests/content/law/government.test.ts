import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

const refused = /明说(?:不受理、)?不(?:办|管|批|处理)/
const reviewFirst = /先(?:申请)?(?:行政)?复议/

const rights: Right[] = [
  {
    facts: '提过申请，机关明说不办：复议、起诉都可以',
    at: `triage:government-inaction/outcomes/${outcomeOf('government-inaction', 'not-done', 'refused')}`,
    says: [/不是必须先复议/, /直接起诉/],
    never: /应当先/,
    deadlines: ['sue-government-6m', 'reconsideration-60d'],
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '提过申请，到期没动静：先复议',
    at: `triage:government-inaction/outcomes/${outcomeOf('government-inaction', 'not-done', 'over')}`,
    says: [/应当先申请行政复议/],
    door: 'reconsideration',
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '信息因国家秘密、隐私、内部事务不公开：先复议',
    at: `triage:government-inaction/outcomes/${outcomeOf('government-inaction', 'applied', 'refused', 'secret')}`,
    says: [/国家秘密/, /应当先申请复议/],
    door: 'reconsideration',
    cites: ['行政复议法实施条例 第31条'],
  },
  {
    facts: '信息公开的别的答复不服：也可以直接起诉，6个月',
    at: `triage:government-inaction/outcomes/${outcomeOf('government-inaction', 'applied', 'refused', 'other')}`,
    says: [/没法提供、不处理/, /直接起诉/],
    deadlines: ['sue-government-6m'],
    cites: ['信息公开案件解释 第1条'],
  },
  {
    facts: '补正、延期、重复申请、加工分析：法院不立案',
    at: `triage:government-inaction/outcomes/${outcomeOf('government-inaction', 'applied', 'other')}`,
    says: [/不予立案/, /补正/, /加工/],
    cites: ['信息公开案件解释 第10条'],
  },
  {
    facts: '村里不公布账目：有权直接向乡镇、县里反映，应当调查核实',
    at: `triage:government-inaction/outcomes/${outcomeOf('government-inaction', 'village')}`,
    says: [/有权向乡镇政府/, /应当负责调查核实/],
    never: /[^十]五日/,
    cites: ['村民委员会组织法 第36条'],
  },
  {
    facts: '村务公布不得少于十五日',
    at: 'triage:government-inaction/outcomes/village-affairs',
    says: /不得少于十五日/,
    cites: ['村民委员会组织法 第35条'],
  },
  {
    facts: '集体经济组织的账：成员有权查阅、复制',
    at: 'triage:government-inaction/outcomes/village-affairs',
    says: /查阅、复制/,
    cites: ['农村集体经济组织法 第13条'],
  },
  {
    facts: '执法机关不履职：县司法局可以发督办函（国家条例，不是省条例）',
    at: 'triage:government-inaction/outcomes/inaction-review',
    says: /督办函/,
    cites: ['行政执法监督条例 第27条'],
  },
  {
    facts: '信访的转送、复查、复核：复议机关不受理',
    at: 'channel:reconsideration',
    says: /信访/,
    cites: ['行政复议法实施条例 第36条'],
  },
  {
    facts: '复议渠道：没动静先复议，明说不办可以直接起诉',
    at: 'channel:reconsideration',
    says: [/没动静/, refused, /直接起诉/],
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '找政府部门：没动静先复议，明说不办两条路都行',
    at: 'channel:government-office',
    says: [/没动静/, refused, /起诉都可以/],
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '政府部门渠道：只有照14至16条不公开的才先复议',
    at: 'channel:government-office',
    says: [/国家秘密/, /应当先申请复议/, /直接起诉/],
    never: /不能直接起诉/,
    cites: ['行政复议法实施条例 第31条'],
  },
  {
    facts: '复议申请书：送达地址、身份证明',
    at: 'channel:reconsideration',
    says: [/送达地址/, /身份证明/, /按指印/],
    cites: ['行政复议法实施条例 第27条'],
  },
  {
    facts: '不服复议不予受理、驳回申请：十五日',
    at: 'channel:reconsideration',
    says: [/不予受理/, /十五日/],
    cites: ['起诉期限解释 第6条'],
  },
  { facts: '告县政府：中级法院', at: 'channel:court', says: /县政府.*中级法院/, cites: ['行政诉讼法 第15条'] },
  {
    facts: '六个月从知道内容和是谁作的算起',
    at: 'channel:court',
    says: [/是谁作的/, /六个月/],
    cites: ['起诉期限解释 第2条'],
  },
  { facts: '行政案件受理费50元', at: 'channel:court', says: /行政案件.*50元/, cites: ['诉讼费用交纳办法 第13条'] },
  {
    facts: '宅基地：乡镇不批两条路都行，没动静先复议',
    at: `triage:homestead/outcomes/${outcomeOf('homestead', 'apply')}`,
    says: [/没动静/, refused, /起诉都可以/],
    deadlines: ['sue-government-6m'],
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '宅基地以户为单位向集体经济组织申请',
    at: 'triage:homestead/outcomes/apply',
    says: /以户为单位/,
    cites: ['土地管理法实施条例 第34条'],
  },
  {
    facts: '乡镇明说不处理地权：复议、起诉都可以',
    at: `triage:homestead/outcomes/${outcomeOf('homestead', 'village')}`,
    says: [/没动静/, refused, /起诉都可以/],
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '宅基地：县政府的处理决定，告到中级法院',
    at: `triage:homestead/outcomes/${outcomeOf('homestead', 'decided')}`,
    says: /县政府.*中级法院/,
    cites: ['行政诉讼法 第15条'],
  },
  {
    facts: '乡村规划区没取得许可：乡镇政府可以自己拆',
    at: `triage:homestead/outcomes/${outcomeOf('homestead', 'demolish')}`,
    says: [/乡镇政府/, /可以拆除/],
    cites: ['城乡规划法 第65条'],
  },
  {
    facts: '强拆要等法定期限里没复议、没起诉又不拆',
    at: 'triage:homestead/outcomes/demolition',
    says: [/没复议、没起诉/],
    cites: ['行政强制法 第44条'],
  },
  {
    facts: '承包地：政府明说不处理权属，两条路都行',
    at: `triage:land-contract/outcomes/${outcomeOf('land-contract', 'owner', 'none')}`,
    says: [/没动静/, refused, /起诉都可以/],
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '承包地：县政府的处理决定，告到中级法院',
    at: `triage:land-contract/outcomes/${outcomeOf('land-contract', 'owner', 'decision')}`,
    says: /县政府.*中级法院/,
    cites: ['行政诉讼法 第15条'],
  },
  {
    facts: '征收：拿不准60日内先复议，不服县政府的找市政府',
    at: `triage:land-contract/outcomes/${outcomeOf('land-contract', 'taken', 'government')}`,
    says: [/拿不准/, /60日内先申请复议/, /市政府/],
    door: 'reconsideration',
    cites: ['行政复议法 第24条'],
  },
  {
    facts: '征收：告县政府到中级法院',
    at: 'triage:land-contract/outcomes/taking',
    says: /县政府，到中级法院/,
    cites: ['行政诉讼法 第15条'],
  },
  {
    facts: '没分到地的：主管部门，不是民事官司',
    at: `triage:land-contract/outcomes/${outcomeOf('land-contract', 'none')}`,
    says: /向行政主管部门申请解决/,
    door: 'government-office',
    cites: ['农村土地承包解释 第1条'],
  },
  {
    facts: '村委会的决定侵害村民：请法院撤销',
    at: `triage:land-contract/outcomes/${outcomeOf('land-contract', 'taken', 'village')}`,
    says: [/村委会/, /撤销/],
    cites: ['村民委员会组织法 第41条'],
  },
  {
    facts: '补偿安置方案确定时已是成员的，可以要自己那份',
    at: 'triage:land-contract/outcomes/sharing',
    says: /方案确定时已经是本集体成员/,
    cites: ['农村土地承包解释 第22条'],
  },
  {
    facts: '青苗费归实际投入的人',
    at: 'triage:land-contract/outcomes/sharing',
    says: /青苗费归实际投入的人/,
    cites: ['农村土地承包解释 第20条'],
  },
  {
    facts: '过了2年被仲裁驳回，还可以起诉',
    at: 'triage:land-contract/outcomes/arbitrate',
    says: [/驳回/, /起诉/],
    cites: ['农村土地承包仲裁解释 第1条'],
  },
  {
    facts: '不服裁决：就原来的纠纷起诉',
    at: 'triage:land-contract/outcomes/award',
    says: /就原来的纠纷起诉/,
    cites: ['农村土地承包仲裁解释 第3条'],
  },
  {
    facts: '机关答应改的时间不算进起诉期限',
    at: 'deadline:sue-government-6m',
    says: /机关答应改/,
    cites: ['起诉期限解释 第4条'],
  },
  {
    facts: '告诉的期限比法律长：不算误期',
    at: 'deadline:sue-government-6m',
    says: /比法律(?:写的)?长/,
    cites: ['起诉期限解释 第5条'],
  },
  {
    facts: '机关不办的等待期：明说不办的可以直接起诉',
    at: 'deadline:inaction-2m',
    says: [refused, /直接起诉/],
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '信息公开一课：只有几样不公开的先复议',
    at: 'lesson:open-government',
    says: [/国家秘密/, /起诉都可以/],
    cites: ['行政复议法实施条例 第31条'],
  },
  {
    facts: '村务公开栏：十五日，不是5日',
    at: 'lesson:village-billboards',
    says: /不得少于十五日/,
    never: /5日/,
    cites: ['村民委员会组织法 第35条'],
  },
  {
    facts: '民告官一课：机关答应改的时间不算',
    at: 'lesson:officials-in-court',
    says: /机关答应改/,
    cites: ['起诉期限解释 第4条'],
  },
  {
    facts: '镇政府没动静：满六十日起算，再六十日内复议',
    at: 'quiz:reconsideration-silent-step',
    says: /满六十日/,
    cites: ['行政复议法实施条例 第24条'],
  },
  {
    facts: '征地补偿：60日内向市政府复议',
    at: 'quiz:land-requisition-money',
    says: /60日内向市政府申请复议/,
    cites: ['行政复议法 第24条'],
  },
  {
    facts: '没许可盖房：乡镇政府可以拆',
    at: 'quiz:land-build-limits',
    says: /乡镇政府责令停工/,
    cites: ['城乡规划法 第65条'],
  },
  {
    facts: '不服复议：到期不作决定的，期满起十五日',
    at: 'channel:reconsideration',
    says: [/到期不作决定/, /期满起十五日/],
    cites: ['行政诉讼法 第45条'],
  },
  {
    facts: '没告诉要先复议，起诉被驳回：那段时间不算',
    at: 'deadline:reconsideration-60d',
    says: [/没告诉你要先复议/, /时间不算/],
    cites: ['行政复议法实施条例 第26条'],
  },
  {
    facts: '起诉二十年只限不动产物权变动，拆房等别的是五年',
    at: 'deadline:sue-government-land-20y',
    says: [/所有权、使用权/, /别的案件是5年/],
    never: /不予受理/,
    cites: ['起诉期限解释 第3条'],
  },
  {
    facts: '没动静的等期：应当先复议的，先复议',
    at: 'deadline:inaction-2m',
    says: /应当先复议的，先复议/,
    cites: ['起诉期限解释 第7条'],
  },
  {
    facts: '行政再审：新证据等四种，从知道起六个月',
    at: 'deadline:admin-appeal-judgment-15d',
    says: [/新证据/, /知道或者应当知道/],
    cites: ['行诉法解释 第110条'],
  },
  {
    facts: '起诉前保全：三十日内不起诉就解除',
    at: `triage:homestead/outcomes/${outcomeOf('homestead', 'between', 'clear')}`,
    says: [/起诉前申请的应当担保/, /30日内不起诉就解除/],
    cites: ['民事诉讼法 第104条'],
  },
  {
    facts: '不服宅基地处理决定：三十日，拿不准先复议',
    at: `triage:homestead/outcomes/${outcomeOf('homestead', 'village')}`,
    says: [/接到通知起30日内/, /应当先复议/],
    cites: ['土地管理法 第14条'],
  },
  {
    facts: '明说不处理地权：起诉一般六个月',
    at: `triage:land-contract/outcomes/${outcomeOf('land-contract', 'owner', 'none')}`,
    says: [/起诉都可以/, /6个月内/],
    cites: ['行政诉讼法 第46条'],
  },
  {
    facts: '已经被强拆：六十日复议，六个月起诉，要求赔偿',
    at: `triage:homestead/outcomes/${outcomeOf('homestead', 'demolish')}`,
    says: [/60日内可以复议/, /6个月内可以起诉/, /赔偿/],
    cites: ['行政强制法 第8条'],
  },
  {
    facts: '没分到地：村委会的决定也可以请求撤销',
    at: `triage:land-contract/outcomes/${outcomeOf('land-contract', 'none')}`,
    says: [/村委会的决定也可以请求撤销/],
    cites: ['村民委员会组织法 第41条'],
  },
  {
    facts: '承包地调解：物权确权不作司法确认',
    at: `triage:land-contract/outcomes/${outcomeOf('land-contract', 'contract', 'fresh')}`,
    says: /物权确权.*不受理/,
    cites: ['民诉法解释 第355条'],
  },
  {
    facts: '妇女分补偿受侵害：乡镇应当责令改正，也可以起诉',
    at: 'triage:land-contract/outcomes/sharing',
    says: [/也可以起诉/, /应当责令改正/],
    cites: ['妇女权益保障法 第75条'],
  },
  {
    facts: '讨工资的官司可以不预交诉讼费',
    at: 'channel:court',
    says: /讨工资的可以不预交/,
    cites: ['诉讼费用交纳办法 第20条'],
  },
  {
    facts: '要有利害关系的材料',
    at: 'channel:court',
    says: /利害关系/,
    cites: ['行诉法解释 第54条'],
  },
  {
    facts: '复议、起诉只能走一条：法院受理了不得再复议',
    at: 'triage:government-inaction/outcomes/inaction-refused',
    says: /法院受理了，不得再申请复议/,
    cites: ['行政复议法 第29条'],
  },
  {
    facts: '告不履职的证据：有正当理由拿不出的除外',
    at: 'triage:government-inaction/outcomes/inaction-review',
    says: /正当理由拿不出的除外/,
    cites: ['行政复议法 第44条'],
  },
  {
    facts: '信息公开到期不答复：先复议',
    at: 'lesson:open-government',
    says: /到期不答复的，应当先复议/,
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '机关要过、没正当理由没交的证据：复议时才交，不采纳',
    at: 'channel:reconsideration',
    says: /复议时才交，不采纳/,
    cites: ['行政复议法实施条例 第47条'],
  },
]

test.each(rights.map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

test('whoever is plainly refused is told of review and court alike, wherever silence must go to review first', () => {
  const { trees, channels } = corpus.disputes
  const own = trees.filter(({ id }) => ['government-inaction', 'homestead', 'land-contract'].includes(id))
  const statements = JSON.stringify([
    own,
    channels.filter(({ id }) => ['reconsideration', 'government-office'].includes(id)),
  ])
  const said = [...statements.matchAll(/"text":"([^"]*)"/g)].map(([, text = '']) => text)
  expect(said.filter((text) => /拒绝|明说/.test(text) && reviewFirst.test(text) && !/起诉/.test(text))).toEqual([])
})
