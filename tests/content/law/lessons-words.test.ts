import { corpus } from '../county-corpus'
import { faultsOf, type Right } from './the-law'

const lessons: Right[] = [
  {
    facts: '着火、急病、报警、车祸打哪个号：引写着这些号码的那一页，不引报告',
    at: 'lesson:emergency-duty',
    says: [/119/, /120/, /110/, /122/],
    cites: ['网页 hotline-emergency-page'],
  },
  {
    facts: '被骗打110：号码也要有出处',
    at: 'lesson:online-job-and-finance',
    says: /打110/,
    cites: ['网页 hotline-emergency-page'],
  },
  {
    facts: '发现火灾，谁都应当立即报警：119',
    at: 'hotline:119',
    says: /应当立即报警/,
    cites: ['消防法 第44条'],
  },
  {
    facts: '12315这个号码，写在第8条，不在第40条',
    at: 'hotline:12315',
    says: /投诉/,
    cites: ['市场监督管理投诉举报处理办法 第8条'],
  },
  {
    facts: '医保待遇上的法律问题打12348：号码在省条例第13条',
    at: 'lesson:medical-insurance-near-home',
    says: /12348/,
    cites: ['山东省公共法律服务条例 第13条'],
  },
  {
    facts: '视频里讲法拿不准，打12348：号码在省条例第13条',
    at: 'lesson:guan-brands',
    says: [/12348/, /不收钱/],
    cites: ['山东省公共法律服务条例 第13条'],
  },
  {
    facts: '企业收费看清单：国家条例也这么写，引国家的',
    at: 'lesson:e-seal',
    says: /清单/,
    never: /省条例/,
    cites: ['优化营商环境条例 第25条'],
  },
  {
    facts: '证明不重复要：国家条例也这么写，引国家的',
    at: 'lesson:fewer-proofs',
    says: /避免重复索要/,
    never: /省条例/,
    cites: ['优化营商环境条例 第44条'],
  },
  {
    facts: '营商环境的投诉渠道：引国家条例第49条',
    at: 'lesson:one-licence-many-addresses',
    says: /受理营商环境的投诉/,
    never: /省条例/,
    cites: ['优化营商环境条例 第49条'],
  },
  {
    facts: '报装要办几天也应当公开：国家条例第28、70条',
    at: 'lesson:utilities-together',
    says: /办几天/,
    cites: ['优化营商环境条例 第70条'],
  },
  {
    facts: '饭馆没装燃气报警器：五万元以下，过期不改五万元以上二十万元以下',
    at: 'lesson:safety-service',
    says: [/五万元以下/, /二十万元以下/],
    cites: ['安全生产法 第99条'],
  },
  {
    facts: '陈述、申辩在处罚决定之前',
    at: 'lesson:report-admits',
    says: [/罚之前/, /有权陈述、申辩/],
    cites: ['行政处罚法 第44条'],
  },
  { facts: '33处广场是2023年的数', at: 'places:exists', says: [/2023年/, /33处/], cites: ['报告 一(四)4'] },
  { facts: '352个村的宣传栏是2023年的数', at: 'places:exists', says: [/2023年/, /352/], cites: ['报告 一(四)4'] },
  { facts: '40家项目是2023年报告里的数', at: 'lesson:guanxian-tong', says: [/2023年/, /40家/] },
  { facts: '法治体检的累计数是2023年报告里的', at: 'lesson:legal-checkup', says: [/2023年/, /324万/] },
  { facts: '广场和长廊是2023年报告里的', at: 'lesson:law-squares', says: [/2023年/, /法治长廊/] },
  { facts: '鲁通码是2023年报告里的', at: 'lesson:lutong-code', says: [/2023年/, /6类/] },
]

const words: Right[] = [
  {
    facts: '夫妻债务：一起做生意、两人一起定的也算',
    at: 'word:marital-debt',
    says: [/生意/, /两人一起定/],
    cites: ['民法典 第1064条'],
  },
  {
    facts: '时效中断：没过期才能重新算',
    at: 'word:limitation-restart',
    says: /还没过期时/,
    cites: ['民法典 第195条'],
  },
  {
    facts: '不动产的官司归所在地的法院',
    at: 'word:jurisdiction',
    says: [/房子、土地/, /所在地/],
    cites: ['民事诉讼法 第34条'],
  },
  {
    facts: '要求听证的五日是工作日',
    at: 'word:hearing',
    says: /五个工作日/,
    cites: ['行政处罚法 第85条'],
  },
  {
    facts: '被告常住别处的，到常住地的法院',
    at: 'word:jurisdiction',
    says: /常住别处/,
    cites: ['民事诉讼法 第22条'],
  },
  {
    facts: '合同、侵权的官司还有别的法院可去',
    at: 'word:jurisdiction',
    says: /合同履行地/,
    cites: ['民事诉讼法 第24条'],
  },
  {
    facts: '不是一家人、共同生活的，也照反家庭暴力法办',
    at: 'word:domestic-violence',
    says: /共同生活/,
    cites: ['反家庭暴力法 第37条'],
  },
  {
    facts: '冻饿、跟踪骚扰也是家庭暴力',
    at: 'word:domestic-violence',
    says: /冻饿/,
    cites: ['人身安全保护令规定 第3条'],
  },
  { facts: '商事仲裁要书面说好，一裁终局', at: 'word:arbitration', says: /书面/, cites: ['仲裁法 第10条'] },
  {
    facts: '劳动、土地的仲裁是另外的，可以起诉',
    at: 'word:arbitration',
    says: [/劳动争议、土地承包/, /可以起诉/],
    cites: ['农村土地承包经营纠纷调解仲裁法 第48条'],
  },
  { facts: '司法确认只有三十日', at: 'word:judicial-confirmation', says: /三十日/, cites: ['人民调解法 第33条'] },
  { facts: '不肯签收也算送到', at: 'word:service', says: /不肯收/, cites: ['民事诉讼法 第89条'] },
  { facts: '申请执行只有两年', at: 'word:enforcement', says: /两年/, cites: ['民事诉讼法 第250条'] },
  { facts: '申请再审一般六个月', at: 'word:retrial', says: /六个月/, cites: ['民事诉讼法 第216条'] },
  { facts: '支付令要债到期、数目定', at: 'word:payment-order', says: /到期/, cites: ['民诉法解释 第427条'] },
  { facts: '受遗赠六十日不说算放弃', at: 'word:bequest', says: /六十日/, cites: ['民法典 第1124条'] },
  { facts: '复议一般六十日', at: 'word:reconsideration', says: /六十日/, cites: ['行政复议法 第20条'] },
  { facts: '直接起诉六个月', at: 'word:administrative-litigation', says: /六个月/, cites: ['行政诉讼法 第46条'] },
  { facts: '国家赔偿两年', at: 'word:state-compensation', says: /两年/, cites: ['国家赔偿法 第39条'] },
  { facts: '定金最多百分之二十', at: 'word:deposit', says: /百分之二十/, cites: ['民法典 第586条'] },
  { facts: '违约金低了可以加', at: 'word:liquidated-damages', says: /增加/, cites: ['民法典 第585条'] },
  {
    facts: '个人之间利息约定不清，算没有',
    at: 'word:interest',
    says: /个人之间约定不清/,
    cites: ['民法典 第680条'],
  },
  { facts: '没提醒的格式条款可以不认', at: 'word:standard-terms', says: /可以主张/, cites: ['民法典 第496条'] },
  { facts: '夫妻财产有约定照约定', at: 'word:marital-property', says: /书面约好/, cites: ['民法典 第1065条'] },
  { facts: '遗嘱要留必要的份额', at: 'word:will', says: /必要的份额/, cites: ['民法典 第1141条'] },
  { facts: '醉酒、自残不算工伤', at: 'word:work-injury', says: /醉酒/, cites: ['工伤保险条例 第16条'] },
  { facts: '不满三个月的合同没有试用期', at: 'word:probation', says: /不满三个月/, cites: ['劳动合同法 第19条'] },
  { facts: '减轻处罚的情形，照第32条', at: 'word:mitigated-penalty', says: /胁迫、诱骗/, cites: ['行政处罚法 第32条'] },
  {
    facts: '当场处罚：个人二百元、单位三千元以下',
    at: 'word:summary-procedure',
    says: [/二百元/, /三千元/],
    cites: ['行政处罚法 第51条'],
  },
  {
    facts: '信息公开有主动的，也有申请的',
    at: 'word:government-information',
    says: /申请/,
    cites: ['政府信息公开条例 第13条'],
  },
  {
    facts: '失信被执行人：国家的法律有写，不引省条例',
    at: 'word:judgment-defaulter',
    says: /征信/,
    cites: ['民事诉讼法 第266条'],
  },
  {
    facts: '做生意的信用修复：国家的法律有写',
    at: 'word:credit-repair',
    says: [/做生意的/, /及时解除惩戒/],
    cites: ['民营经济促进法 第54条'],
  },
  { facts: '刑事案子里的近亲属，少几样人', at: 'word:close-relatives', says: /同胞/, cites: ['刑事诉讼法 第108条'] },
  { facts: '起诉前申请保全，应当担保', at: 'word:security', says: /应当提供/, cites: ['民事诉讼法 第104条'] },
  { facts: '小额诉讼不能上诉', at: 'word:small-claims', says: /不能上诉/, cites: ['民事诉讼法 第165条'] },
  {
    facts: '复核交通事故认定，三日、只有一次',
    at: 'word:recheck',
    says: [/三日内/, /只有一次/],
    cites: ['道路交通事故处理程序规定 第71条'],
  },
  {
    facts: '税务、海关的复议，找上一级主管部门',
    at: 'word:reconsideration-body',
    says: /上一级主管部门/,
    cites: ['行政复议法 第27条'],
  },
  {
    facts: '停工留薪期最多延十二个月',
    at: 'word:paid-injury-leave',
    says: /延的也不超过十二个月/,
    cites: ['工伤保险条例 第33条'],
  },
  {
    facts: '总包先付工资，分包、转包都算',
    at: 'word:general-contractor',
    says: [/分包/, /转包/],
    cites: ['保障农民工工资支付条例 第30条'],
  },
  { facts: '受骗签的，一年、五年', at: 'word:rescission', says: [/一年内/, /五年/], cites: ['民法典 第152条'] },
  { facts: '没过户，合同照样有效', at: 'word:transfer-of-title', says: /不影响/, cites: ['民法典 第215条'] },
]

const sayings: Right[] = [
  {
    facts: '调解协议反悔：一方就可以起诉；司法确认要双方、三十日内（人民调解法 32、33）',
    at: 'saying:broken-word',
    says: [/起诉/, /30日/, /双方/],
    cites: ['人民调解法 第32条'],
  },
  { facts: '调解协议反悔：先看法院', at: 'saying:broken-word/first', says: /channel:court/ },
  { facts: '彩礼：为结婚、照习俗给的', at: 'saying:bride-price', says: /习俗/, cites: ['彩礼规定 第1条'] },
  { facts: '吃坏了：不符合食品安全标准', at: 'saying:bad-food', says: /食品安全标准/, cites: ['食品安全法 第148条'] },
  {
    facts: '白帮忙受伤：无偿帮工，不是劳务关系',
    at: 'saying:helper-hurt',
    says: /无偿提供劳务的帮工人/,
    cites: ['人身损害赔偿解释 第5条'],
  },
  { facts: '网购退货：七日，有除外', at: 'saying:online', says: [/七日/, /除外/], cites: ['消费者权益保护法 第25条'] },
  { facts: '打牌：赌资较大才是', at: 'saying:gambling', says: /赌资较大/, cites: ['治安管理处罚法 第82条'] },
  { facts: '村里的违建：乡镇可以拆除', at: 'saying:demolition', says: /可以拆除/, cites: ['城乡规划法 第65条'] },
  {
    facts: '村账：国家的法律有写，不引省条例',
    at: 'saying:village-accounts',
    says: /村务公开/,
    cites: ['村民委员会组织法 第35条'],
  },
  {
    facts: '没分到地：找主管部门，不是仲裁（农村土地承包解释 1）',
    at: 'saying:village-land/first',
    says: /channel:government-office/,
    never: /land-arbitration/,
  },
  { facts: '承包地被收回：可以仲裁', at: 'saying:land-taken-back/first', says: /channel:land-arbitration/ },
  { facts: '告政府：先看是哪种决定，再去法院', at: 'saying:sue-office/first', says: /channel:court/ },
  { facts: '分家产：有去处，不只是答题', at: 'saying:inheritance/first', says: /channel:court/ },
  { facts: '快递丢了：快递暂行条例', at: 'saying:parcel', says: /快件/, cites: ['快递暂行条例 第20条'] },
]

/** Telephone numbers, the year of the report's figures, and the date of a law that changed. */
const sourced: Right[] = [
  {
    facts: '有人动手打110：号码也要有出处',
    at: 'lesson:police-and-mediation',
    says: /打110/,
    cites: ['网页 hotline-emergency-page'],
  },
  {
    facts: '孩子正受伤害打110：号码也要有出处',
    at: 'lesson:youth-base',
    says: /打110/,
    cites: ['网页 hotline-emergency-page'],
  },
  {
    facts: '期限过了打12348：号码在省条例第13条',
    at: 'deadline:collective-decision-1y',
    says: /12348/,
    cites: ['山东省公共法律服务条例 第13条'],
  },
  {
    facts: '路由自己选，可有的要先仲裁、先复议',
    at: 'lesson:three-ways-one-case',
    says: [/自主选择/, /先仲裁、先复议/],
    cites: ['行政复议法 第23条'],
  },
  { facts: '38名金牌调解员，是2023年报告里的数', at: 'lesson:golden-mediators', says: /2023年的报告/ },
  { facts: '762项，是2023年报告里的数', at: 'lesson:leniency-list', says: [/2023年的报告/, /762项/] },
  {
    facts: '生活噪声：2026年起，劝阻、调解、处理没止住才罚',
    at: 'quiz:public-security-noise',
    says: /2026年/,
    cites: ['治安管理处罚法 第144条'],
  },
  {
    facts: '打七十周岁以上的人罚得重：2026年起的条文',
    at: 'quiz:public-security-heavier-beating',
    says: /2026年/,
    cites: ['治安管理处罚法 第144条'],
  },
  {
    facts: '当场处罚的复议期限，从作出那天算',
    at: 'quiz:public-security-ticket-remedy',
    says: /从作出那天起/,
    cites: ['行政复议法实施条例 第23条'],
  },
  {
    facts: '集体经济组织成员的身份：2025年5月起的法律',
    at: 'quiz:land-away-member',
    says: /2025年5月/,
    cites: ['农村集体经济组织法 第67条'],
  },
]

test.each([...lessons, ...words, ...sayings, ...sourced].map((right) => [right.facts, right] as const))(
  '%s',
  (_, right) => {
    expect(faultsOf(right)).toEqual([])
  },
)

test('how to keep a seal is a tip, no article says it', () => {
  const cards = corpus.lessons.find(({ lesson }) => lesson.id === 'e-seal')?.lesson.cards
  expect(cards?.find(({ text }) => text.includes('空白纸上不盖章'))?.advice).toBe(true)
})

test('the household being beaten is sent to the police before any period', () => {
  expect(corpus.sayings.sayings.find(({ id }) => id === 'violence')?.first.slice(0, 2)).toEqual([
    'triage:domestic-violence',
    'channel:police',
  ])
})
