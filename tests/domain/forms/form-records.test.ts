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

/** Which items the law asks for, by the article that lists them; the words of the articles were read for this table. */
const asked: [form: string, article: string, items: string[]][] = [
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

test.each(asked)('%s asks, under %s, for what the law asks and no more', (id, article, fields) => {
  const form = formRecord(id)
  const required = form.steps.flatMap((step) => step.fields).filter((field) => field.required !== undefined)
  expect(required.map((field) => field.id)).toEqual(fields)
  for (const { cites } of Object.values(form.basis)) expect(cites).toContain(article)
})

test('of these, one asks by law for an ID number, four for a phone', () => {
  const read = asked.map(([id]) => formRecord(id))
  const asking = (kind: string) =>
    read.filter(({ steps }) =>
      steps.some(({ fields }) => fields.some((field) => field.kind === kind && field.required !== undefined)),
    )
  expect(asking('idNumber').map(({ id }) => id)).toEqual(['reconsideration-application'])
  expect(asking('phone').map(({ id }) => id)).toEqual([
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

test('a victim of violence is not asked about money', () => {
  const form = formRecord('legal-aid-application')
  const abused = { ...emptyAnswers, fields: { special: 'abuse' } }
  expect(pagesOf(form, abused).map(({ step }) => step.id)).not.toContain('means')
  expect(openItems(form, abused)).toEqual([])
  const text = paperText(fillForm(form, abused, today))
  expect(text).toContain('申请人属于：遭受虐待、遗弃或者家庭暴力的受害人主张相关权益。')
  expect(text).not.toContain('经济困难状况')
})
