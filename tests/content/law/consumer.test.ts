import { faultsOf, outcomeOf, type Right } from './the-law'

/** An outcome of a tree, by its name or by the answers that lead there. */
const at = (tree: string, ...answers: string[]) => `triage:${tree}/outcomes/${outcomeOf(tree, ...answers)}`

const rights: Right[] = [
  {
    facts: '办卡没过7日：退本金，不用说理由；用过同样的除外',
    at: `${at('consumer', 'prepaid')}/urgent`,
    says: [/7日/, /本金/, /除外/],
    cites: ['预付式消费解释 第14条'],
  },
  {
    facts: '办卡：店搬远了、转给别家，可以请求解除',
    at: at('consumer', 'prepaid'),
    says: [/搬走/, /转给别家/, /解除/],
    cites: ['预付式消费解释 第13条'],
  },
  {
    facts: '办卡：“概不退款”无效',
    at: at('consumer', 'prepaid'),
    says: /概不退款/,
    cites: ['预付式消费解释 第9条'],
    never: /这种可能另有规定/,
  },
  {
    facts: '办卡退钱：不怪消费者的照折扣价扣，怪他的照原价扣',
    at: at('consumer', 'prepaid'),
    says: [/折扣价/, /打折前/],
    cites: ['预付式消费解释 第18条', '预付式消费解释 第19条'],
  },
  {
    facts: '收了钱关门躲起来：惩罚性赔偿',
    at: at('consumer', 'prepaid'),
    says: /惩罚性赔偿/,
    cites: ['预付式消费解释 第23条'],
  },
  {
    facts: '孩子自己办的卡：家长请求确认无效',
    at: at('consumer', 'prepaid'),
    says: [/孩子/, /无效/],
    cites: ['预付式消费解释 第10条'],
  },
  {
    facts: '产品缺陷伤人：2年，不是3年',
    at: at('consumer', 'hurt'),
    says: /2年/,
    cites: ['产品质量法 第45条'],
    never: /一般是3年/,
  },
  {
    facts: '产品缺陷：交付满10年不能再要，安全使用期里除外',
    at: at('consumer', 'hurt'),
    says: [/10年/, /安全使用期/],
    cites: ['产品质量法 第45条'],
  },
  {
    facts: '坏食品伤人：先接到要求的先赔',
    at: at('consumer', 'hurt'),
    says: /先赔/,
    cites: ['食品安全法 第148条'],
  },
  {
    facts: '坏食品伤人：十倍或者三倍，最少1000元，卖家明知',
    at: at('consumer', 'hurt'),
    says: [/十倍/, /三倍/, /1000元/, /明知/],
    cites: ['食品安全法 第148条'],
  },
  {
    facts: '过期食品：十倍或者三倍，最少1000元，卖家明知',
    at: at('consumer', 'cheat'),
    says: [/十倍/, /三倍/, /1000元/, /明知/],
    cites: ['食品安全法 第148条'],
  },
  {
    facts: '小作坊、食品摊也赔十倍',
    at: at('consumer', 'cheat'),
    says: /小作坊/,
    cites: ['食品药品惩罚性赔偿解释 第4条'],
  },
  {
    facts: '标签小毛病没有加倍赔偿',
    at: at('consumer', 'cheat'),
    says: [/标签/, /没有/],
    cites: ['食品安全法 第148条'],
  },
  {
    facts: '过了保质期还卖：算明知',
    at: at('consumer', 'cheat'),
    says: [/保质期/, /明知/],
    cites: ['食品安全解释一 第6条'],
  },
  {
    facts: '种子不好：卖家、生产的都能找',
    at: at('consumer', 'farm'),
    says: [/种子/, /生产的/],
    cites: ['种子法 第45条'],
  },
  {
    facts: '农药害人：卖家、厂家都能找',
    at: at('consumer', 'farm'),
    says: [/农药/, /厂家/],
    cites: ['农药管理条例 第64条'],
  },
  {
    facts: '种子、农药归农业农村部门监督',
    at: at('consumer', 'farm'),
    says: /农业农村部门/,
    cites: ['种子法 第3条', '农药管理条例 第3条'],
  },
  {
    facts: '农资有缺陷：2年',
    at: at('consumer', 'farm'),
    says: /2年/,
    cites: ['产品质量法 第45条'],
    never: /一般是3年/,
  },
  {
    facts: '鉴定机构谈不拢的，部门可以指定',
    at: at('consumer', 'farm'),
    says: [/鉴定/, /可以指定/],
    cites: ['市场监督管理投诉举报处理办法 第22条'],
  },
  {
    facts: '网上、电话里被骗转了钱：先报警',
    at: at('consumer', 'scam'),
    door: 'police',
    says: /立案侦查/,
    cites: ['反电信网络诈骗法 第27条'],
  },
  {
    facts: '被骗的钱：紧急止付，银行应当配合',
    at: at('consumer', 'scam'),
    says: [/紧急止付/, /应当配合/],
    cites: ['反电信网络诈骗法 第20条'],
  },
  {
    facts: '12315投诉走公布的渠道',
    at: 'hotline:12315',
    cites: ['市场监督管理投诉举报处理办法 第8条'],
  },
  {
    facts: '投诉可以要身份证明',
    at: 'channel:consumer-complaint',
    says: /身份证明/,
    cites: ['市场监督管理投诉举报处理办法 第10条'],
  },
  {
    facts: '对调解结果不服：仲裁、起诉',
    at: 'channel:consumer-complaint',
    says: [/不服/, /起诉/],
    cites: ['市场监督管理投诉举报处理办法 第25条'],
  },
  {
    facts: '坏食品，渠道也说十倍',
    at: 'channel:consumer-complaint',
    says: [/十倍/, /一千元/],
    cites: ['食品安全法 第148条'],
  },
  { facts: '火警119', at: 'hotline:119', says: /着火/, cites: ['网页 hotline-emergency-page'] },
  {
    facts: '大企业欠小企业：不得等第三方付了才付',
    at: 'channel:sme-payment-complaint',
    says: /不得约定收到第三方的钱才付/,
    cites: ['保障中小企业款项支付条例 第9条'],
  },
  {
    facts: '大企业欠小企业：投诉',
    at: at('business', 'owed', 'big', 'firm'),
    door: 'sme-payment-complaint',
    says: /不得约定收到第三方的钱才付/,
    cites: ['保障中小企业款项支付条例 第9条'],
  },
  {
    facts: '机关欠个体户：有自己的投诉',
    at: at('business', 'owed', 'office', 'trader'),
    door: 'government-office',
    says: [/个体户/, /有权/, /投诉/],
    cites: ['促进个体工商户发展条例 第33条'],
  },
  {
    facts: '国企不得拿换人拖欠个体户',
    at: at('business', 'owed', 'big', 'trader'),
    says: [/民营经济组织/, /国企/],
    cites: ['民营经济促进法 第67条', '民营经济促进法 第77条'],
  },
  {
    facts: '支付令：钱要到期、数额确定，别写以后的还款日',
    at: at('business', 'breach', 'clear'),
    says: [/没到期/, /驳回/],
    cites: ['民诉法解释 第428条'],
    never: /哪天还。/,
  },
  ...['sme', 'trader', 'mediate'].map((outcome) => ({
    facts: `催要重新算时效，只在没过3年时（${outcome}）`,
    at: `triage:business/outcomes/${outcome}`,
    says: [/没过3年/, /重新算/],
    cites: ['民法典 第195条'],
    never: /催要以后，诉讼时效重新算/,
  })),
  {
    facts: '卖方知道或者应当知道货不对：通知期限不管',
    at: at('business', 'goods'),
    says: /应当知道/,
    cites: ['民法典 第621条'],
    never: /卖方明知/,
  },
  {
    facts: '订金、押金不是定金，不双倍',
    at: at('business', 'breach', 'refuse'),
    says: [/订金/, /双倍/],
    cites: ['合同编通则解释 第67条'],
  },
  {
    facts: '当面签合同被骗：也可以报案',
    at: at('business', 'cheated'),
    says: [/当面签/, /报案/],
    cites: ['刑法 第224条', '刑事诉讼法 第110条'],
  },
  {
    facts: '欠钱的：利率到借钱时LPR的4倍为止',
    at: at('loan', 'owe'),
    says: [/市场报价利率4倍/, /不支持/],
    cites: ['民间借贷规定 第25条'],
    never: /利率高不高，问12348/,
  },
  {
    facts: '欠钱的：逾期利息、违约金加起来也不过4倍',
    at: at('loan', 'owe'),
    says: [/违约金/, /4倍/],
    cites: ['民间借贷规定 第29条'],
  },
  {
    facts: '欠钱的：旧利息滚进新借条',
    at: at('loan', 'owe'),
    says: /滚进新借条/,
    cites: ['民间借贷规定 第27条'],
  },
  {
    facts: '欠钱的被吓唬、跟着闹：报警，可以责令不许接触',
    at: at('loan', 'owe'),
    says: [/吓唬/, /不许接触/],
    cites: ['治安管理处罚法 第50条'],
  },
  {
    facts: '光说没钱不算异议，口头的无效',
    at: at('loan', 'owe'),
    says: [/没钱/, /口头/],
    cites: ['民诉法解释 第436条'],
  },
  {
    facts: '银行贷款不归4倍管',
    at: at('loan', 'owe'),
    says: /金融机构/,
    cites: ['民间借贷规定 第1条'],
  },
  {
    facts: '要债的：利息最多4倍',
    at: at('loan', 'lent', 'have', 'within', 'denies'),
    says: /4倍/,
    cites: ['民间借贷规定 第25条'],
  },
  {
    facts: '没写哪种保证：看2021年1月1日前后',
    at: at('loan', 'lent', 'have', 'within', 'guaranteed'),
    says: [/2021年1月1日/, /一般保证/],
    cites: ['民法典 第686条'],
  },
  {
    facts: '替人担保的：看2021年1月1日前后',
    at: at('loan', 'guarantor'),
    says: [/2021年1月1日/, /一般保证/],
    cites: ['民法典 第686条'],
  },
  {
    facts: '只签名没写保证人：不担保证责任',
    at: at('loan', 'guarantor'),
    says: /只签了名/,
    cites: ['民间借贷规定 第20条'],
  },
  {
    facts: '夫妻债务：用在做生意上的也要还',
    at: at('loan', 'lent', 'have', 'within', 'denies'),
    says: /做生意/,
    cites: ['民法典 第1064条'],
  },
  {
    facts: '诉状里的利息：4倍为限',
    at: 'form:complaint-loan',
    says: /四倍/,
    cites: ['民间借贷规定 第25条'],
  },
  {
    facts: '没写哪种保证，期限表也看日期',
    at: 'deadline:guarantee-6m',
    says: /2021年1月1日/,
    cites: ['民法典 第686条'],
  },
  {
    facts: '一般时效表：产品缺陷2年',
    at: 'deadline:civil-limitation-3y',
    says: /产品有缺陷/,
    cites: ['产品质量法 第45条'],
  },
  {
    facts: '预付卡退钱：国家的解释，不是省条例',
    at: 'quiz:consumers-card-refund',
    cites: ['预付式消费解释 第9条', '预付式消费解释 第15条', '预付式消费解释 第23条'],
  },
  {
    facts: '骗老人买床垫：三倍，最少五百元',
    at: 'quiz:anti-fraud-lied-into-buying',
    says: [/三倍/, /五百元/],
    cites: ['消费者权益保护法 第55条'],
  },
  {
    facts: '验货：两年，卖家知道的除外',
    at: 'quiz:contracts-check-goods',
    says: [/两年/, /应当知道/],
    cites: ['民法典 第621条'],
  },
  {
    facts: '机关付款：说明新条例从哪天起',
    at: 'quiz:contracts-stationery-when',
    says: /2025年6月1日/,
    cites: ['保障中小企业款项支付条例 第37条'],
  },
  {
    facts: '担保人没写怎么担保：看签的日子',
    at: 'quiz:contracts-guarantee-kind',
    says: /2021年/,
    cites: ['民法典 第686条'],
  },
]

test.each(rights.map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

const helpline = ['山东省公共法律服务条例 第13条', '山东省公共法律服务条例 第20条']

test.each(['guaranteed', 'late', 'guarantor'])('12348 rests on the rules on legal services: loan, %s', (outcome) => {
  const at = `triage:loan/outcomes/${outcome}`
  expect(faultsOf({ facts: '', at, says: /12348/, cites: helpline })).toEqual([])
})
