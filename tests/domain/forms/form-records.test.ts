import { checkField } from '../../../src/domain/forms/field-check'
import { fillForm } from '../../../src/domain/forms/fill-form'
import {
  emptyAnswers,
  entriesOf,
  type Field,
  type FormAnswers,
  type FormStep,
  openItems,
  pagesOf,
} from '../../../src/domain/forms/form'
import { paperText } from '../../../src/domain/forms/paper'
import { faultyItems } from '../../../src/domain/forms/sound-answers'
import { exampleOf } from './form-examples'
import { formRecord, formRecords } from './form-records'

const today = '2026-11-24'

/** Answers of each kind that can not be right; of a choice only what can be chosen is ever taken. */
function wrongAnswers({ kind, past, month, max }: Field): string[] {
  switch (kind) {
    case 'number':
      return ['李四欠我钱', '68岁', '-1', '3.5', '1000000', ...(max === undefined ? [] : [String(max + 1)])]
    case 'phone':
      return ['李四欠我钱', '没有电话', '1380013800', '5200001', '138a0138000']
    case 'amount':
      return ['李四欠我钱', '三万多', '0', '-5', '12.345', '99999亿']
    case 'date':
      return [
        '李四欠我钱',
        '去年三月',
        '2026-6-31',
        '2026',
        '-7-5',
        '9999-01-01',
        ...(month ? [] : ['2024-03']),
      ].concat(past ? ['2026-11-25'] : [])
    case 'idNumber':
      return ['李四欠我钱', '110105491231002', '110105194912310020', '110105202711250020']
    case 'text':
      return ['长'.repeat(101)]
    case 'longText':
      return ['长'.repeat(3001)]
    case 'choice':
      return []
  }
}

/** The answers with one changed, in the first entry of a repeated step. */
function withAnswer(answers: FormAnswers, step: FormStep, field: Field, value: string): FormAnswers {
  if (!step.repeat) return { ...answers, fields: { ...answers.fields, [field.id]: value } }
  const [first = {}, ...rest] = answers.groups[step.id] ?? []
  return { ...answers, groups: { ...answers.groups, [step.id]: [{ ...first, [field.id]: value }, ...rest] } }
}

test('every kind of answer has wrong ones to try, and some form asks for it', () => {
  const fields = formRecords.flatMap(({ steps }) => steps.flatMap((step) => step.fields))
  const kinds = [...new Set(fields.map(({ kind }) => kind))].sort()
  expect(kinds).toEqual(['amount', 'choice', 'date', 'idNumber', 'longText', 'number', 'phone', 'text'])
  for (const field of fields) {
    for (const wrong of wrongAnswers(field)) expect(checkField(field, wrong, today).problem).not.toBeNull()
  }
})

/** What a complaint holds of the plaintiff, and of a defendant, by 民事诉讼法 124. */
const plaintiff = ['name', 'sex', 'age', 'nation', 'job', 'workplace', 'address', 'phone']
const defendant = ['defendant', 'defendantSex', 'defendantWorkplace', 'defendantAddress']
const proof = ['evidence', 'source', 'witness', 'witnessAddress']

/**
 * Which items the law asks for, by the article that lists them, or by two that share them; the words of the articles were
 * read for this table.
 */
const asked: [form: string, articles: string, items: string[]][] = [
  [
    'answer-statement',
    '民事诉讼法 第128条',
    [
      'name',
      'sex',
      'age',
      'nation',
      'organisation',
      'head',
      'headPost',
      'job',
      'workplace',
      'address',
      'organisationAddress',
      'phone',
    ],
  ],
  [
    'appeal-petition',
    '民事诉讼法 第172条',
    ['name', 'head', 'appellee', 'appelleeHead', 'firstCourt', 'caseNumber', 'cause', 'claim', 'reasons'],
  ],
  [
    'complaint-administrative',
    '行政诉讼法 第49条、行诉法解释 第54条',
    ['name', 'phone', 'defendant', 'claim', 'facts'],
  ],
  ['complaint-divorce', '民事诉讼法 第124条', [...plaintiff, ...defendant, 'facts', ...proof]],
  ['complaint-inheritance', '民事诉讼法 第124条', [...plaintiff, ...defendant, 'asset', 'share', 'facts', ...proof]],
  ['complaint-injury', '民事诉讼法 第124条', [...plaintiff, ...defendant, 'facts', 'total', ...proof]],
  [
    'complaint-labour',
    '民事诉讼法 第124条',
    [...plaintiff, 'defendant', 'defendantAddress', 'claim', 'facts', ...proof],
  ],
  [
    'complaint-letter-consumer',
    '市场监督管理投诉举报处理办法 第10条',
    ['name', 'phone', 'address', 'respondent', 'respondentAddress', 'facts', 'request'],
  ],
  ['complaint-letter-labour', '劳动合同法 第79条', []],
  ['enforcement-application', '民事诉讼法 第251条', []],
  ['enforcement-objection', '民事诉讼法 第236条', []],
  ['payment-order-application', '民事诉讼法 第225条', ['basis', 'owed', 'facts', 'evidence']],
  ['protection-order-application', '反家庭暴力法 第27条', ['respondent', 'relation', 'stopViolence', 'facts']],
  ['traffic-review-application', '道路交通事故处理程序规定 第71条', ['request', 'reasons', 'evidence']],
  ['work-injury-facts', '工伤保险条例 第18条', ['happenedOn', 'hour', 'place', 'facts', 'diagnosis']],
  [
    'complaint-loan',
    '民事诉讼法 第124条',
    [
      'name',
      'sex',
      'age',
      'nation',
      'job',
      'workplace',
      'address',
      'phone',
      'defendant',
      'defendantSex',
      'defendantWorkplace',
      'defendantAddress',
      'owed',
      'facts',
      'evidence',
      'source',
      'witness',
      'witnessAddress',
    ],
  ],
  [
    'complaint-support',
    '民事诉讼法 第124条',
    [
      'name',
      'sex',
      'age',
      'nation',
      'job',
      'workplace',
      'address',
      'phone',
      'defendant',
      'defendantSex',
      'defendantWorkplace',
      'defendantAddress',
      'monthly',
      'facts',
      'evidence',
      'source',
      'witness',
      'witnessAddress',
    ],
  ],
  ['evidence-list', '民事诉讼法 第124条', []],
  ['judicial-confirmation-application', '民诉法解释 第354条', ['name', 'address', 'phone']],
  [
    'labour-arbitration-application',
    '劳动争议调解仲裁法 第28条',
    [
      'name',
      'sex',
      'age',
      'job',
      'workplace',
      'address',
      'employer',
      'employerAddress',
      'head',
      'headPost',
      'claim',
      'facts',
      'evidence',
      'source',
      'witness',
      'witnessAddress',
    ],
  ],
  ['legal-aid-application', '法律援助法 第41条', ['means']],
  ['mediation-application', '人民调解法 第17条', []],
  [
    'reconsideration-application',
    '行政复议法实施条例 第27条',
    [
      'name',
      'sex',
      'idNumber',
      'organisation',
      'creditCode',
      'head',
      'headPost',
      'address',
      'organisationAddress',
      'serviceAddress',
      'phone',
      'respondent',
      'request',
      'facts',
    ],
  ],
]

test.each(asked)('%s asks, under %s, for what the law asks and no more', (id, articles, fields) => {
  const form = formRecord(id)
  const required = form.steps.flatMap((step) => step.fields).filter((field) => field.required !== undefined)
  expect(required.map((field) => field.id)).toEqual(fields)
  const cited = Object.values(form.basis).map(({ cites }) =>
    cites.map(String).filter((cite) => articles.includes(cite)),
  )
  expect(cited).not.toContainEqual([])
})

test('of these, one asks by law for an ID number, the papers for a court and a few more for a phone', () => {
  const read = asked.map(([id]) => formRecord(id))
  const asking = (kind: string) =>
    read.filter(({ steps }) =>
      steps.some(({ fields }) => fields.some((field) => field.kind === kind && field.required !== undefined)),
    )
  expect(asking('idNumber').map(({ id }) => id)).toEqual(['reconsideration-application'])
  expect(asking('phone').map(({ id }) => id)).toEqual([
    'answer-statement',
    'complaint-administrative',
    'complaint-divorce',
    'complaint-inheritance',
    'complaint-injury',
    'complaint-labour',
    'complaint-letter-consumer',
    'complaint-loan',
    'complaint-support',
    'judicial-confirmation-application',
    'reconsideration-application',
  ])
})

describe.each(formRecords.map((form) => [form.id, form] as const))('%s', (_id, form) => {
  const example = exampleOf(form)
  const filled = paperText(fillForm(form, example, today))

  test('is a whole paper when empty, with blanks to write on', () => {
    const text = paperText(fillForm(form, emptyAnswers, today))
    expect(text).toContain('____')
    expect(text).toMatch(/______年____月____日/)
    expect(text).not.toMatch(/[{}[\]]|undefined|NaN/)
  })

  test('holds every answer of its example', () => {
    expect(openItems(form, example)).toEqual([])
    expect(filled).not.toMatch(/[{}[\]]|undefined|NaN/)
    for (const step of form.steps) {
      const entries = step.repeat ? entriesOf(step, example) : [example.fields]
      for (const field of step.fields) {
        if (field.kind === 'choice' || field.kind === 'date') continue
        for (const entry of entries) {
          for (const line of (entry[field.id] ?? '').split('\n')) expect(filled).toContain(line)
        }
      }
    }
  })

  test('finds no fault with its example', () => {
    for (const step of form.steps) {
      for (const entry of step.repeat ? entriesOf(step, example) : [example.fields]) {
        for (const field of step.fields) expect(checkField(field, entry[field.id] ?? '', today).problem).toBeNull()
      }
    }
  })

  test('prints nothing that fails its check, and tells where it is mended', () => {
    for (const step of form.steps) {
      for (const field of step.fields) {
        for (const wrong of wrongAnswers(field)) {
          for (const base of [emptyAnswers, example]) {
            const given = withAnswer(base, step, field, wrong)
            const text = paperText(fillForm(form, given, today))
            const told = faultyItems(form, given, today)
            expect([field.id, wrong, text]).toEqual([
              field.id,
              wrong,
              paperText(fillForm(form, withAnswer(base, step, field, ''), today)),
            ])
            const pages = pagesOf(form, given)
            const asked = pages.some(({ fields, entry }) => (entry ?? 0) === 0 && fields.includes(field))
            expect([field.id, wrong, told.map((item) => item.field.id)]).toEqual([
              field.id,
              wrong,
              asked ? [field.id] : [],
            ])
            for (const { page } of told) expect(pages[page]?.fields).toContain(field)
          }
        }
      }
    }
  })
})

test.each<[string, string[]]>([
  [
    'complaint-loan',
    [
      '　　被告一：李某，男，工作单位：无，住所：某某镇某某村13号。',
      '　　被告二：某某种植专业合作社，住所：某某镇某某村。',
      '　　1．请求判令被告返还借款本金30000元（大写：人民币叁万元整）。',
      '　　3．请求判令被告负担本案诉讼费用。',
      '　　1．本起诉状副本2份',
    ],
  ],
  [
    'complaint-injury',
    [
      '　　1．请求判令被告赔偿各项损失共32000元（大写：人民币叁万贰仟元整），已经支付的5000元从中扣除。',
      '　　3．上面总数里的精神损害抚慰金1000元，请求在交强险责任限额内优先赔偿。',
      '　　1．医疗费18000元。',
      '　　1．本起诉状副本2份',
    ],
  ],
  [
    'protection-order-application',
    [
      '　　2．禁止被申请人骚扰、跟踪、接触申请人及其相关近亲属（女儿李某某）。',
      '　　3．责令被申请人迁出申请人住所。',
      '申请人（签名）：________________',
    ],
  ],
  [
    'enforcement-application',
    [
      '　　某某县人民法院作出的民事判决书（案号：（2026）某1234民初567号），已于2026年6月20日生效，写明2026年6月30日前履行，被执行人没有履行完毕。',
      '　　1．请求强制执行被执行人应当给付的20000元（大写：人民币贰万元整）。',
    ],
  ],
  [
    'complaint-support',
    [
      '　　1．请求判令被告每人每月支付赡养费300元，从2026年12月起支付。',
      '原告一（签名）：________________',
      '原告二（签名）：________________',
    ],
  ],
  [
    'labour-arbitration-application',
    ['　　1．支付2026年6月到8月拖欠的工资，共18000元。', '　　2．出具解除劳动关系的证明。', '　　1．本申请书副本2份'],
  ],
  [
    'reconsideration-application',
    ['　　被申请人：某某县市场监督管理局。', '　　1．不服的决定或者文书的复印件（有的话）'],
  ],
  [
    'judicial-confirmation-application',
    ['申请人一（签名或者盖章）：________________', '申请人二（签名或者盖章）：________________'],
  ],
])('the lines that matter in %s', (id, lines) => {
  const text = paperText(fillForm(formRecord(id), exampleOf(formRecord(id)), today)).split('\n')
  expect(text).toEqual(expect.arrayContaining(lines))
})

test.each<[kind: string, claim: string]>([
  ['joint', '　　3．请求判令保证人某某种植专业合作社对上面的债务承担连带责任。'],
  ['general', '　　3．请求判令保证人某某种植专业合作社对借款人的财产依法强制执行后仍不能履行的部分，承担保证责任。'],
  // 民法典 686: not agreed is general.
  ['unclear', '　　3．请求判令保证人某某种植专业合作社对借款人的财产依法强制执行后仍不能履行的部分，承担保证责任。'],
])('a surety of kind %s is sued as the law lets', (surety, claim) => {
  const form = formRecord('complaint-loan')
  const { fields, groups } = exampleOf(form)
  const [borrower = {}, guarantor = {}] = groups.defendants ?? []
  const answers = {
    fields: { ...fields, surety },
    groups: { ...groups, defendants: [borrower, { ...guarantor, role: 'guarantor' }] },
  }
  const text = paperText(fillForm(form, answers, today)).split('\n')
  expect(text).toEqual(
    expect.arrayContaining([
      '　　被告二（保证人）：某某种植专业合作社，住所：某某镇某某村。',
      '　　1．请求判令借款人返还借款本金30000元（大写：人民币叁万元整）。',
      claim,
    ]),
  )
})

test('insurers are asked of a traffic accident only, also when the reader changes his mind', () => {
  const form = formRecord('complaint-injury')
  const traffic = { ...emptyAnswers, fields: { cause: 'traffic', insurance: 'both' } }
  expect(paperText(fillForm(form, traffic, today))).toContain('交强险')
  const bitten = { ...emptyAnswers, fields: { ...traffic.fields, cause: 'other' } }
  expect(paperText(fillForm(form, bitten, today))).not.toContain('交强险')
})

test('who was hurt is asked for what disability and death cost only where they came about', () => {
  const form = formRecord('complaint-injury')
  const pagesFor = (harm: string) =>
    pagesOf(form, { ...emptyAnswers, fields: { harm } }).flatMap(({ fields }) => fields.map(({ id }) => id))
  expect(pagesFor('hurt')).not.toEqual(expect.arrayContaining(['disability']))
  expect(pagesFor('disabled')).toEqual(expect.arrayContaining(['disability', 'aids']))
  expect(pagesFor('disabled')).not.toContain('death')
  expect(pagesFor('died')).toEqual(expect.arrayContaining(['death', 'funeral']))
  expect(pagesFor('died')).not.toContain('disability')
})

test('what a payment order must not have is said only by one who was asked', () => {
  const form = formRecord('payment-order-application')
  const said = (plain: string) => paperText(fillForm(form, { ...emptyAnswers, fields: { plain } }, today))
  expect(said('yes')).toContain('没有其他债务纠纷，申请人没有对待给付的义务，也没有申请诉前保全')
  expect(said('no')).not.toContain('没有其他债务纠纷')
  expect(paperText(fillForm(form, emptyAnswers, today))).not.toContain('没有其他债务纠纷')
})

test('who applies for another signs for the other', () => {
  const form = formRecord('protection-order-application')
  const text = paperText(fillForm(form, { ...emptyAnswers, fields: { proxyKind: 'other', proxy: '王某' } }, today))
  expect(text).toContain('代为申请人：王某')
  expect(text).toContain('代为申请人（签名或者盖章）：')
  expect(text).not.toContain('\n申请人（签名）：')
})

test('a victim of violence is not asked about money', () => {
  const form = formRecord('legal-aid-application')
  const abused = { ...emptyAnswers, fields: { special: 'abuse' } }
  expect(pagesOf(form, abused).map(({ step }) => step.id)).not.toContain('means')
  expect(openItems(form, abused)).toEqual([])
  const text = paperText(fillForm(form, abused, today))
  expect(text).toContain('申请人属于：遭受虐待、遗弃或者家庭暴力的受害人主张相关权益。')
  expect(text).not.toContain('经济困难状况')
})
