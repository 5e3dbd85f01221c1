import {
  emptyAnswers,
  type Field,
  type FormAnswers,
  type FormPage,
  type FormTemplate,
  pagesOf,
} from '../../../src/domain/forms/form'

/** Something right for a field of each kind. */
function soundAnswer({ kind, options, digits }: Field): string {
  switch (kind) {
    case 'choice':
      return options?.[0]?.id ?? ''
    case 'number':
      return '1'.repeat(digits ?? 1)
    case 'amount':
      return '300'
    case 'date':
      return '2026-03-02'
    case 'phone':
      return '13800138000'
    case 'idNumber':
      return '11010519491231002X'
    case 'text':
    case 'longText':
      return '某某'
  }
}

/** The invented answers of a form, or, for one that has none of its own, something right in every field that is asked. */
export function exampleOf(form: FormTemplate): FormAnswers {
  const own = formExamples[form.id]
  if (own) return own
  let answers = emptyAnswers
  let asked = 0
  // An answer may open further fields, which are filled the next time round.
  for (;;) {
    const pages = pagesOf(form, answers)
    const count = pages.reduce((sum, { fields }) => sum + fields.length, 0)
    if (count === asked) return answers
    asked = count
    for (const page of pages) answers = filledIn(answers, page)
  }
}

function filledIn({ fields, groups }: FormAnswers, { step, entry, fields: asked }: FormPage): FormAnswers {
  const given = Object.fromEntries(asked.map((field) => [field.id, soundAnswer(field)]))
  if (entry === null) return { fields: { ...fields, ...given }, groups }
  const entries = [...(groups[step.id] ?? [])]
  entries[entry] = { ...entries[entry], ...given }
  return { fields, groups: { ...groups, [step.id]: entries } }
}

/** A whole set of invented answers for a form. ID numbers carry a right check digit and belong to nobody. */
const formExamples: Record<string, FormAnswers> = {
  'mediation-application': {
    fields: {
      committee: '某某村人民调解委员会',
      name: '张某',
      sex: 'male',
      age: '68',
      address: '某某镇某某村12号',
      phone: '13800138000',
      dispute: '宅基地边界',
      facts: '今年春天，李某翻盖院墙，把墙往东挪了半米。\n我去找他说，他说以前就是这样。村里人可以作证。',
      wish: '请李某把院墙挪回原来的地方。\n挪墙的钱由李某出。',
      mediator: '王某',
      open: 'closed',
    },
    groups: { others: [{ otherName: '李某', otherAddress: '某某镇某某村13号' }] },
  },
  'judicial-confirmation-application': {
    fields: {
      court: '某某县人民法院',
      committee: '某某村人民调解委员会',
      agreedOn: '2026-11-02',
      agreementNumber: '2026-18',
      effectiveOn: '2026-11-02',
      dispute: '房屋漏水赔偿',
      content: '物业公司在2026年12月31日前赔偿张某3000元。\n物业公司在2026年11月30日前修好水管。',
    },
    groups: {
      applicants: [
        {
          kind: 'person',
          name: '张某',
          sex: 'female',
          idNumber: '11010519491231002X',
          address: '某某镇某某村12号',
          phone: '13800138000',
        },
        {
          kind: 'organisation',
          name: '某某物业服务有限公司',
          head: '李某',
          address: '某某县某某路1号',
          phone: '0635-5200000',
        },
      ],
    },
  },
  'labour-arbitration-application': {
    fields: {
      office: '某某县劳动人事争议仲裁委员会',
      name: '王某',
      sex: 'male',
      age: '45',
      job: '瓦工',
      workplace: '无',
      address: '某某镇某某村3号',
      phone: '13800138000',
      joinedOn: '2025-03',
      post: '砌墙',
      wage: '6000',
      contract: 'unsigned',
      leftOn: '2026-08-31',
      facts: '我在工地干到八月底，六月到八月的工资一直没有发。\n我多次打电话，经理说等工程款到了再给。',
    },
    groups: {
      employers: [
        { employer: '某某建筑有限公司', employerAddress: '某某县某某路8号', head: '赵某', headPost: '经理' },
        { employer: '某某劳务有限公司', employerAddress: '某某县某某路9号', head: '钱某', headPost: '执行董事' },
      ],
      claims: [{ claim: '支付2026年6月到8月拖欠的工资', sum: '18000' }, { claim: '出具解除劳动关系的证明' }],
      evidence: [
        { evidence: '工资表照片', source: '自己手机拍的', proves: '每月工资6000元' },
        { evidence: '和经理的聊天记录', source: '自己手机里的', proves: '单位承认欠钱' },
      ],
      witnesses: [{ witness: '孙某', witnessAddress: '某某镇某某村5号' }],
    },
  },
  'reconsideration-application': {
    fields: {
      office: '某某县人民政府',
      kind: 'person',
      name: '刘某',
      sex: 'female',
      idNumber: '11010519491231002X',
      address: '某某镇某某街20号',
      serviceAddress: '某某镇某某街20号',
      phone: '13800138000',
      actKind: 'decision',
      actedOn: '2026-10-20',
      act: '《行政处罚决定书》',
      actNumber: '某市监罚〔2026〕5号',
      knownOn: '2026-10-22',
      request: '撤销某市监罚〔2026〕5号《行政处罚决定书》。',
      facts: '我开的是小卖部，检查那天货架上有两袋过期饼干。\n我当天就下架了，没有卖出去，也是头一回。',
    },
    groups: { respondents: [{ respondent: '某某县市场监督管理局' }] },
  },
  'complaint-loan': {
    fields: {
      court: '某某县人民法院',
      name: '张某',
      sex: 'male',
      age: '58',
      nation: '汉族',
      job: '务农',
      workplace: '无',
      address: '某某镇某某村12号',
      phone: '13800138000',
      idNumber: '11010519491231002X',
      lentOn: '2024-03-05',
      principal: '35000',
      method: 'bank',
      dueOn: '2025-03-05',
      terms: 'agreed',
      rate: '每月350元',
      repaid: '5000',
      owed: '30000',
      interest: '从2025年3月5日起，按借条上写的算到还清为止',
      facts: '被告说要盖大棚，向我借钱，写了借条。\n到期以后我去要过三次，被告只还了一部分。',
    },
    groups: {
      defendants: [
        {
          kind: 'person',
          defendant: '李某',
          defendantSex: 'male',
          defendantWorkplace: '无',
          defendantAddress: '某某镇某某村13号',
        },
        { kind: 'organisation', defendant: '某某种植专业合作社', defendantAddress: '某某镇某某村' },
      ],
      evidence: [
        { evidence: '借条', source: '被告亲手写的', proves: '借钱和约定的利息' },
        { evidence: '银行转账记录', source: '银行打印的', proves: '钱已经给了被告' },
      ],
      witnesses: [{ witness: '王某', witnessAddress: '某某镇某某村15号' }],
    },
  },
  'complaint-support': {
    fields: {
      court: '某某县人民法院',
      monthly: '300',
      share: 'each',
      since: '2026-12',
      medical: '报销以后剩下的，三个子女平均分担',
      living: '原告住自己的房子，三个子女轮流照料',
      visits: '每人每月看望一次',
      children: '3',
      income: '每月养老金和土地流转费，一共不到300元',
      health: '有高血压，走路要拄拐',
      facts: '前几年三个子女都给钱，从去年春天起，长子和次女说负担重，不再给了。\n村里的调解员来说合过两次，没有说成。',
    },
    groups: {
      plaintiffs: [
        {
          name: '张某',
          sex: 'male',
          age: '78',
          nation: '汉族',
          job: '务农',
          workplace: '无',
          address: '某某镇某某村12号',
          phone: '13800138000',
        },
        {
          name: '王某',
          sex: 'female',
          age: '76',
          nation: '汉族',
          job: '务农',
          workplace: '无',
          address: '某某镇某某村12号',
          phone: '13800138000',
        },
      ],
      defendants: [
        {
          defendant: '张某甲',
          defendantSex: 'male',
          relation: '长子',
          defendantWorkplace: '无',
          defendantAddress: '某某镇某某村18号',
        },
        {
          defendant: '张某乙',
          defendantSex: 'female',
          relation: '次女',
          defendantWorkplace: '某某纺织厂',
          defendantAddress: '某某县某某小区',
        },
      ],
      evidence: [{ evidence: '病历和药费单', source: '医院开的', proves: '看病花了多少钱' }],
    },
  },
  'legal-aid-application': {
    fields: {
      agency: '某某县法律援助中心',
      name: '王某',
      sex: 'female',
      age: '71',
      address: '某某镇某某村6号',
      phone: '13800138000',
      matter: 'support',
      special: 'none',
      means: '家里就我一个人，没有固定的收入，靠亲戚接济。\n每月吃药还要花钱。',
      exempt: 'dependent',
      help: 'lawsuit',
      facts: '两个儿子三年没有给过赡养费，我想去法院起诉，不会写状子，也请不起律师。',
    },
    groups: {},
  },
  'evidence-list': {
    fields: {
      office: '某某县人民法院',
      case: '张某诉李某民间借贷纠纷',
      name: '张某',
      role: 'plaintiff',
      phone: '13800138000',
    },
    groups: {
      evidence: [
        {
          evidence: '借条',
          type: 'document',
          source: '被告亲手写的',
          form: 'original',
          pages: '1',
          copies: '1',
          proves: '借钱的数目和日期',
        },
        {
          evidence: '转账记录',
          type: 'data',
          source: '银行打印的',
          form: 'copy',
          pages: '2',
          copies: '2',
          proves: '钱已经给了被告',
        },
        {
          evidence: '催要电话的录音',
          type: 'data',
          source: '自己手机录的',
          form: 'both',
          pages: '',
          copies: '1',
          proves: '被告承认没有还清',
        },
      ],
      witnesses: [{ witness: '王某', witnessAddress: '某某镇某某村15号' }],
    },
  },
}
