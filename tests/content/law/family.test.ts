import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (tree: string, ...answers: string[]) => `triage:${tree}/outcomes/${outcomeOf(tree, ...answers)}`

const familyCourt = outcome('family', 'divorce', 'one')
const familyAfter = outcome('family', 'after')
const annulment = outcome('family', 'marriage')
const bridePrice = outcome('family', 'gifts')
const registry = outcome('family', 'divorce', 'all', 'none')
const supportSuit = outcome('support', 'old', 'refused')
const supportChild = outcome('support', 'child')
const schoolChild = outcome('school', 'home', 'money')
const order = outcome('domestic-violence', 'fear', 'me', 'away')
const outsider = outcome('school', 'hurt', 'outsider')

const rights: Right[] = [
  // Bride price
  {
    facts: '彩礼：没登记、没一起过的，应当退',
    at: bridePrice,
    door: 'village-mediation',
    says: [/没登记、也没一起过/, /法院应当支持/],
    never: /没有收录/,
    cites: ['婚姻家庭编解释一 第5条'],
  },
  {
    facts: '彩礼：没登记但一起过的，退不退、退几成由法院看情况定',
    at: bridePrice,
    says: [/没登记、但一起过/, /由法院定/],
    cites: ['彩礼规定 第6条'],
  },
  {
    facts: '彩礼：登记也一起过的，一般不退，时间短、数额过高的例外',
    at: bridePrice,
    says: [/一般不退/, /过高/],
    cites: ['彩礼规定 第5条'],
  },
  {
    facts: '彩礼：借婚姻索取财物的，应当退',
    at: bridePrice,
    says: /借结婚要钱要东西/,
    cites: ['彩礼规定 第2条'],
  },
  {
    facts: '彩礼：父母也可以当原告、被告；离婚时只在夫妻之间',
    at: bridePrice,
    says: [/父母/, /夫妻之间/],
    cites: ['彩礼规定 第4条'],
  },
  { facts: '彩礼：小礼、日常花销不算', at: bridePrice, says: /不算彩礼/, cites: ['彩礼规定 第3条'] },
  {
    facts: '彩礼：规定里就有这个词',
    at: 'saying:bride-price',
    says: /“彩礼”/,
    never: /高额/,
    cites: ['彩礼规定 第1条'],
  },

  // Divorce
  {
    facts: '都谈好了的：婚姻登记机关；回收申请的那一家领证',
    at: registry,
    door: 'government-office',
    says: /到收申请的登记机关领离婚证/,
    cites: ['婚姻登记条例 第16条'],
  },
  {
    facts: '有一样没谈好的也指到婚姻登记机关的门',
    at: outcome('family', 'divorce', 'part'),
    says: [/四样都谈好了/, /婚姻登记机关/],
    cites: ['民法典 第1078条'],
  },
  { facts: '假离婚也是真离', at: registry, says: /假离婚/, cites: ['婚姻家庭编解释二 第2条'] },
  {
    facts: '没登记过的：孩子、财产法院受理',
    at: familyCourt,
    says: [/1994年2月1日/, /孩子、财产/],
    cites: ['婚姻家庭编解释一 第7条'],
  },
  {
    facts: '两口子都离开住所地超过一年：被告经常居住地',
    at: familyCourt,
    says: [/两人都超过一年/, /经常居住/],
    cites: ['民诉法解释 第12条'],
  },
  {
    facts: '离婚损害赔偿：原告必须在离婚官司里一起提',
    at: familyCourt,
    says: [/原告必须/, /离婚官司/],
    cites: ['婚姻家庭编解释一 第88条'],
  },
  {
    facts: '家暴离婚的也一样',
    at: outcome('domestic-violence', 'fear', 'me', 'divorce'),
    says: [/原告/, /必须在离婚官司里一起/],
    cites: ['婚姻家庭编解释一 第88条'],
  },
  {
    facts: '判不离后又分居满一年：应当准许',
    at: familyCourt,
    says: [/又分居满一年/, /应当准许/],
    cites: ['民法典 第1079条'],
  },
  {
    facts: '再分藏起来的财产：三年，从发现那天算',
    at: familyAfter,
    says: [/三年/, /发现那天/],
    cites: ['婚姻家庭编解释一 第84条'],
  },
  {
    facts: '抢孩子藏孩子：人身安全保护令',
    at: familyAfter,
    says: [/藏孩子/, /人身安全保护令/],
    cites: ['婚姻家庭编解释二 第12条'],
  },
  {
    facts: '探望：罚款拘留，不强制执行孩子的人身',
    at: familyAfter,
    says: [/罚款/, /不能强行执行/],
    cites: ['婚姻家庭编解释一 第68条'],
  },
  {
    facts: '冒名登记不是婚姻无效：复议或者行政诉讼',
    at: annulment,
    says: [/冒名登记/, /行政诉讼/],
    deadlines: ['annul-marriage-1y', 'reconsideration-60d', 'sue-government-6m'],
    cites: ['婚姻家庭编解释一 第17条'],
  },
  { facts: '婚姻效力不调解', at: annulment, says: [/不调解/, /应当判/], cites: ['婚姻家庭编解释一 第11条'] },
  {
    facts: '撤销婚姻的一年不中止、中断、延长',
    at: 'deadline:annul-marriage-1y',
    says: /不适用诉讼时效的中止、中断和延长/,
    cites: ['婚姻家庭编解释一 第19条'],
  },
  {
    facts: '到了婚龄再告，不支持无效',
    at: 'quiz:family-void-marriage',
    says: /等到了年龄再告/,
    cites: ['婚姻家庭编解释一 第10条'],
  },

  // Support: what is judged is enforced, what is only agreed is sued for
  ...[familyAfter, supportChild, schoolChild].flatMap((at): Right[] => [
    {
      facts: `${at}：判过的申请执行，二年，分期的从最后一期算`,
      at,
      door: 'court',
      says: [/判过/, /申请执行/, /二年/, /最后一期/],
      deadlines: ['support-no-limit', 'enforcement-2y'],
      cites: ['民事诉讼法 第250条'],
    },
    {
      facts: `${at}：只有离婚协议的，起诉，不能直接申请执行`,
      at,
      says: [/只有离婚协议/, /不能直接申请执行/, /起诉/],
      cites: ['婚姻家庭编解释二 第17条'],
    },
  ]),
  ...[familyAfter, supportSuit, supportChild, outcome('support', 'spouse'), schoolChild, 'form:complaint-support'].map(
    (at): Right => ({
      facts: `${at}：要赡养费、抚养费、扶养费的，申请免交诉讼费，应当准许`,
      at,
      says: [/诉讼费/, /书面申请/, /应当准许/],
      never: /诉讼费有困难的，可以缓交/,
      cites: ['诉讼费用交纳办法 第45条'],
    }),
  ),
  {
    facts: '抚养费：月总收入的20%到30%',
    at: supportChild,
    says: [/20%到30%/, /50%/],
    cites: ['婚姻家庭编解释一 第49条'],
  },
  {
    facts: '不过期的是要，判过的执行有二年',
    at: 'deadline:support-no-limit',
    says: [/申请执行/, /二年/],
    cites: ['民事诉讼法 第250条'],
  },
  {
    facts: '继子女：关系解除后，无劳动能力又无生活来源的可以要生活费',
    at: 'quiz:elderly-who-must-support',
    says: [/继父母/, /生活费/],
    cites: ['婚姻家庭编解释二 第19条'],
  },
  {
    facts: '要赡养费的诉讼费：应当准许免交',
    at: 'quiz:elderly-advance-payment',
    says: /应当准许免交/,
    never: /省里的条例/,
    cites: ['诉讼费用交纳办法 第45条'],
  },
  {
    facts: '共同债务：共同生产经营、共同意思表示也算',
    at: 'word:marital-debt',
    says: [/共同生活/, /生意/, /两人一起定/],
    cites: ['民法典 第1064条'],
  },

  // Violence at home
  {
    facts: '保护令：不用先起诉离婚',
    at: order,
    door: 'court',
    says: /不用先起诉离婚/,
    cites: ['人身安全保护令规定 第1条'],
  },
  {
    facts: '保护令：72小时，紧急的应当24小时',
    at: order,
    says: [/72小时/, /应当在24小时/],
    cites: ['反家庭暴力法 第28条'],
  },
  {
    facts: '保护令：很可能就可以，不用铁证',
    at: order,
    says: /很可能/,
    never: /要有一定证据/,
    cites: ['人身安全保护令规定 第6条'],
  },
  {
    facts: '代为申请：年老残疾重病，民政部门也可以，照本人意愿',
    at: outcome('domestic-violence', 'fear', 'unable'),
    says: [/年老、残疾、重病/, /民政/, /意愿/],
    cites: ['人身安全保护令规定 第2条'],
  },
  {
    facts: '冻饿、经常威胁跟踪：全国都算家暴',
    at: outcome('domestic-violence', 'fear', 'me', 'unsure'),
    says: [/挨饿受冻/, /跟踪/],
    never: /山东/,
    cites: ['人身安全保护令规定 第3条'],
  },
  {
    facts: '不照告诫书做：治安处罚',
    at: outcome('domestic-violence', 'again'),
    says: [/告诫书/, /5日以上10日以下/],
    cites: ['治安管理处罚法 第73条'],
  },
  {
    facts: '男方被前任纠缠：可以请法院责令停下',
    at: outcome('domestic-violence', 'fear', 'ex'),
    says: /请法院责令对方停下/,
    cites: ['民法典 第997条'],
  },
  {
    facts: '单位应当批评教育',
    at: 'quiz:domestic-violence-apply-for-her',
    says: /单位应当批评教育/,
    never: /可以批评教育/,
    cites: ['反家庭暴力法 第11条'],
  },
  {
    facts: '查访：村委会、派出所；单位应当批评教育',
    at: 'quiz:domestic-violence-who-visits',
    says: /应当批评教育/,
    never: /可以批评教育|省里的条例/,
    cites: ['反家庭暴力法 第17条'],
  },
  {
    facts: '什么算家暴：最高法院规定，2022年8月起全国一样',
    at: 'quiz:domestic-violence-what-counts',
    says: /2022年8月/,
    never: /省里/,
    cites: ['人身安全保护令规定 第3条'],
  },

  {
    facts: '派出所调解谈成了就不处罚；要自愿，不愿意就不谈',
    at: outcome('domestic-violence', 'hurt'),
    door: 'police',
    says: [/谈成了就不处罚/, /不愿意就不谈/],
    cites: ['治安管理处罚法 第9条'],
  },
  ...[outcome('domestic-violence', 'hurt'), outcome('domestic-violence', 'again')].map(
    (at): Right => ({
      facts: `${at}：不敢回家的，有临时庇护场所`,
      at,
      says: [/不敢回家/, /临时庇护场所/],
      cites: ['反家庭暴力法 第18条'],
    }),
  ),
  {
    facts: '虐待：一般本人告了才处理，没能力告、被吓住的除外',
    at: outcome('domestic-violence', 'fear', 'me', 'record'),
    says: [/本人告了才处理/, /除外/],
    cites: ['刑法 第260条'],
  },
  {
    facts: '保护令过期了又有危险：可以再申请',
    at: outcome('domestic-violence', 'again'),
    says: /已经过期又有危险的，可以再申请/,
    never: /过期就不管用了/,
    cites: ['反家庭暴力法 第23条'],
  },
  {
    facts: '老、病、残、被吓住报不了案的，村委会、医院应当报案',
    at: outcome('domestic-violence', 'fear', 'unable'),
    says: /老、病、残或者被吓住报不了案/,
    cites: ['山东省反家庭暴力条例 第27条'],
  },
  {
    facts: '共同生活的人之间的暴力：参照',
    at: 'word:domestic-violence',
    says: /参照这部法/,
    cites: ['反家庭暴力法 第37条'],
  },
  ...[outcome('domestic-violence', 'fear', 'me', 'divorce'), familyAfter].map(
    (at): Right => ({
      facts: `${at}：登记离婚以后还可以要损害赔偿，明说放弃的除外`,
      at,
      says: [/登记离婚/, /明说放弃/],
      cites: ['婚姻家庭编解释一 第89条'],
    }),
  ),
  {
    facts: '离婚时漏了没分的共同财产：可以起诉分',
    at: familyAfter,
    says: /漏了没分/,
    cites: ['婚姻家庭编解释一 第83条'],
  },
  {
    facts: '监护人不管、孩子没人照料：民政部门应当临时监护',
    at: outcome('support', 'danger'),
    says: /民政部门应当临时监护/,
    cites: ['未成年人保护法 第92条'],
  },
  {
    facts: '父母死亡或者无力抚养：有负担能力的祖父母、外祖父母抚养',
    at: supportChild,
    says: /祖父母、外祖父母有抚养的义务/,
    cites: ['民法典 第1074条'],
  },

  // School and minors
  {
    facts: '老师发现孩子在家挨打：应当立即报告',
    at: outcome('school', 'home', 'danger'),
    says: /老师发现了应当立即报告/,
    never: /老师看见的也有权报/,
    cites: ['未成年人保护法 第11条'],
  },
  {
    facts: '未成年时受性侵的赔偿：成年以前监护人就可以代为起诉',
    at: 'deadline:minor-sexual-harm-3y',
    says: /不用等孩子成年/,
    cites: ['民事诉讼法 第60条'],
  },
  {
    facts: '过了时效：法院不得主动用',
    at: 'deadline:minor-sexual-harm-3y',
    says: /法院不得主动用时效/,
    cites: ['民法典 第193条'],
  },
  ...[outcome('school', 'teacher'), outcome('school', 'bullied', 'ignored')].map(
    (at): Right => ({
      facts: `${at}：教育部门明说不管，复议或者直接起诉；不答复的才应当先复议`,
      at,
      says: [/明说不管/, /直接起诉/, /不答复.*应当先复议/],
      never: /拒绝或者不答复的，先申请/,
      deadlines: ['reconsideration-60d', 'sue-government-6m'],
      cites: ['行政复议法实施条例 第30条'],
    }),
  ),
  {
    facts: '校外人伤的：先执行伤人的人，不够的学校补',
    at: outsider,
    says: /先执行伤人的人的财产/,
    cites: ['侵权责任编解释一 第14条'],
  },
  {
    facts: '查不出是谁：学校先承担相应的责任',
    at: outsider,
    says: [/查不出是谁/, /先承担/],
    cites: ['侵权责任编解释一 第14条'],
  },
  {
    facts: '自愿参加的文体活动：同学没有故意、重大过失不赔',
    at: outcome('school', 'hurt', 'over8'),
    says: [/自愿/, /重大过失/],
    cites: ['民法典 第1176条'],
  },
  {
    facts: '孩子伤人：离了婚的父母都要担',
    at: 'quiz:minors-child-hurts-others',
    says: [/全由家长承担/, /离了婚/],
    never: /不够的家长补上/,
    cites: ['侵权责任编解释一 第5条', '侵权责任编解释一 第8条'],
  },
  {
    facts: '打赏没有效力：应当退，家长有过错只担一份，平台也有它的',
    at: 'quiz:minors-tipping-parent-fault',
    says: /平台该限制孩子花钱/,
    cites: ['未成年人网络保护条例 第44条'],
  },
  {
    facts: '不执行拘留：2026年1月1日以后',
    at: 'quiz:minors-no-detention-yet',
    says: /2026年1月1日/,
    cites: ['治安管理处罚法 第144条'],
  },
  {
    facts: '结婚不要户口簿：2025年5月10日以后',
    at: 'quiz:family-marriage-papers',
    says: /2025年5月10日/,
    cites: ['婚姻登记条例 第28条'],
  },
  {
    facts: '12355 引它自己的页面',
    at: outcome('school', 'other'),
    says: /12355/,
    cites: ['网页 hotline-12355-page'],
  },
]

test.each(rights.map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

const trees = ['family', 'support', 'domestic-violence', 'school']

test('the emergency numbers are not cited to the page about 12345', () => {
  const wrong = corpus.disputes.trees
    .filter(({ id }) => trees.includes(id))
    .flatMap((tree) => statementsOf(tree))
    .filter(
      ({ text, cites }) => cites.some(({ source }) => source === 'hotline-12345-report') && !text.includes('12345'),
    )
  expect(wrong.map(({ text }) => text)).toEqual([])
})

test('violence at home rests on provincial rules only where no national text says it', () => {
  const provincial = corpus.disputes.trees
    .filter(({ id }) => trees.includes(id))
    .flatMap((tree) => statementsOf(tree))
    .flatMap(({ cites }) => cites)
    .filter((cite) => 'article' in cite && shortOf(cite.source) === '山东省反家庭暴力条例')
    .map((cite) => ('article' in cite ? cite.article : 0))
  expect([...new Set(provincial)].sort()).toEqual([27, 30, 36]) // 27 who must report, 30 unsigned warnings, 36 one shelter at least
})

interface Said {
  text: string
  cites: readonly { source: string; article?: number }[]
}

function statementsOf(value: unknown): Said[] {
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && 'cites' in value) return [value as Said]
  return Object.values(value).flatMap((entry) => statementsOf(entry))
}

const shortOf = (source: string) => {
  const found = corpus.sources.find(({ id }) => id === source)
  return found?.short ?? found?.title
}
