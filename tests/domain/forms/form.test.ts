import fc from 'fast-check'
import { fillForm } from '../../../src/domain/forms/fill-form'
import {
  emptyAnswers,
  type FormAnswers,
  type FormTemplate,
  openItems,
  pagesOf,
  readFormAnswers,
} from '../../../src/domain/forms/form'
import { formFaults } from '../../../src/domain/forms/form-faults'
import { paperText } from '../../../src/domain/forms/paper'
import { faultyItems, soundAnswers } from '../../../src/domain/forms/sound-answers'

const basis = { text: '应当载明。', cites: [{ source: 'some-law', article: 1 }] }

const form: FormTemplate = {
  id: 'small',
  title: '小申请书',
  summary: '试一试',
  intro: [],
  basis: { law: basis },
  steps: [
    {
      id: 'who',
      title: '谁',
      fields: [
        {
          id: 'kind',
          kind: 'choice',
          label: '个人还是单位',
          default: 'person',
          options: [
            { id: 'person', text: '个人' },
            { id: 'organisation', text: '单位', paper: '一家单位' },
          ],
        },
        { id: 'name', kind: 'text', label: '姓名', required: 'law' },
        { id: 'head', kind: 'text', label: '负责人', required: 'law', when: { field: 'kind', is: ['organisation'] } },
        { id: 'phone', kind: 'phone', label: '电话', page: '怎么联系' },
      ],
    },
    {
      id: 'sums',
      title: '钱',
      repeat: { name: '款项', min: 1, max: 3 },
      fields: [
        { id: 'sum', kind: 'amount', label: '多少', required: 'law' },
        { id: 'day', kind: 'date', label: '哪天', hint: '记不清就写到月', month: true },
      ],
    },
    { id: 'story', title: '经过', fields: [{ id: 'facts', kind: 'longText', label: '经过', blank: 3 }] },
    {
      id: 'witnesses',
      title: '证人',
      repeat: { name: '证人', min: 0, max: 2 },
      fields: [{ id: 'witness', kind: 'text', label: '证人', required: 'law' }],
    },
  ],
  document: [
    { kind: 'title', text: '小申请书' },
    { kind: 'text', text: '申请人：{name}[，电话：{phone}]。' },
    { kind: 'text', when: { field: 'kind', is: ['organisation'] }, text: '{kind}，负责人：{head}。' },
    { kind: 'heading', text: '请求' },
    {
      kind: 'each',
      step: 'sums',
      blocks: [{ kind: 'item', text: '第{ordinal}笔{sum}元（{sum:words}）[，{day}]。' }],
    },
    { kind: 'item', text: '[打电话给{phone}。]' },
    { kind: 'item', text: '别的。' },
    { kind: 'heading', text: '经过' },
    { kind: 'long', field: 'facts' },
    {
      kind: 'table',
      step: 'sums',
      rows: 2,
      columns: [
        { title: '号', text: '{number}', width: 1 },
        { title: '元', text: '{sum}', width: 2 },
        { title: '日子', text: '{day}', width: 2 },
      ],
    },
    { kind: 'each', step: 'witnesses', blocks: [{ kind: 'text', text: '证人{ordinal}：{witness}。' }] },
    { kind: 'addressee', text: '某某法院' },
    { kind: 'signature', lines: ['申请人：'] },
    { kind: 'attachments', items: ['副本{count:sums}份'] },
  ],
  notes: [],
}

const answers = (fields: FormAnswers['fields'], groups: FormAnswers['groups'] = {}): FormAnswers => ({ fields, groups })
const today = '2026-11-24'
const linesOf = (given: FormAnswers) => paperText(fillForm(form, given, today)).split('\n')

test('the template used here is sound', () => {
  expect(formFaults(form)).toEqual([])
})

describe('filling', () => {
  test('an empty form is a paper to be completed by hand', () => {
    expect(linesOf(emptyAnswers)).toEqual([
      '小申请书',
      '　　申请人：________________。',
      '请求',
      '　　1．第笔____________元（____________________）。',
      '　　2．别的。',
      '经过',
      '________________________',
      '________________________',
      '________________________',
      '1．号：1；元：；日子：',
      '2．号：2；元：；日子：',
      '　　此致',
      '某某法院',
      '申请人：________________',
      '______年____月____日',
      '　　附：',
      '　　1．副本____份',
    ])
  })

  test('answers stand where they belong, several entries are numbered in Chinese', () => {
    const given = answers(
      { kind: 'organisation', name: '张某', head: '李某', phone: '13800138000', facts: '头一段\n\n 第二段 ' },
      {
        sums: [
          { sum: '35000', day: '2024-03-05' },
          { sum: '0.5', day: '2024-04' },
        ],
        witnesses: [{ witness: '王某' }],
      },
    )
    expect(linesOf(given)).toEqual([
      '小申请书',
      '　　申请人：张某，电话：13800138000。',
      '　　一家单位，负责人：李某。',
      '请求',
      '　　1．第一笔35000元（叁万伍仟元整），2024年3月5日。',
      '　　2．第二笔0.50元（伍角），2024年4月。',
      '　　3．打电话给13800138000。',
      '　　4．别的。',
      '经过',
      '　　头一段',
      '　　第二段',
      '1．号：1；元：35000；日子：2024年3月5日',
      '2．号：2；元：0.50；日子：2024年4月',
      '　　证人：王某。',
      '　　此致',
      '某某法院',
      '申请人：________________',
      '______年____月____日',
      '　　附：',
      '　　1．副本2份',
    ])
  })

  test('an entry in which nothing was written is not printed', () => {
    const given = answers({}, { sums: [{ sum: '1' }, { sum: ' ' }, { sum: '2' }] })
    expect(linesOf(given).filter((line) => line.includes('笔'))).toEqual([
      '　　1．第一笔1元（壹元整）。',
      '　　2．第二笔2元（贰元整）。',
    ])
  })

  test('an answer to a question that is no longer asked is left out', () => {
    expect(linesOf(answers({ kind: 'person', head: '李某' })).join()).not.toContain('李某')
  })

  test('an amount that is no number is left to be written, and so are its words', () => {
    expect(linesOf(answers({}, { sums: [{ sum: '三万多', day: '2024-04' }] }))).toContain(
      '　　1．第笔____________元（____________________），2024年4月。',
    )
  })

  test('what the reader types is never taken for a template', () => {
    expect(linesOf(answers({ name: '{phone}[x]', phone: '12345' }))[1]).toBe('　　申请人：{phone}[x]，电话：12345。')
  })
})

describe('pages', () => {
  const titles = (given: FormAnswers) =>
    pagesOf(form, given).map(({ title, entry, fields }) => [title, entry, fields.map(({ id }) => id)])

  test('one thing each; a question that does not apply is not asked', () => {
    expect(titles(emptyAnswers)).toEqual([
      ['谁', null, ['kind', 'name']],
      ['怎么联系', null, ['phone']],
      ['钱', 0, ['sum', 'day']],
      ['经过', null, ['facts']],
      ['证人', 0, ['witness']],
    ])
    expect(titles(answers({ kind: 'organisation' }))[0]).toEqual(['谁', null, ['kind', 'name', 'head']])
  })

  test('every stored entry has its page, also an empty one', () => {
    const given = answers({}, { sums: [{ sum: '1' }, {}] })
    expect(titles(given).filter(([title]) => title === '钱')).toEqual([
      ['钱', 0, ['sum', 'day']],
      ['钱', 1, ['sum', 'day']],
    ])
  })
})

describe('open items', () => {
  const open = (given: FormAnswers) => openItems(form, given).map(({ field, entry }) => [field.id, entry])

  test('what the law asks for and is empty; a witness only where there is one', () => {
    expect(open(emptyAnswers)).toEqual([
      ['name', null],
      ['sum', 0],
    ])
    expect(open(answers({ kind: 'organisation', name: '张某' }, { sums: [{ sum: '1' }, { day: '2024-03' }] }))).toEqual(
      [
        ['head', null],
        ['sum', 1],
      ],
    )
  })

  test('each says where the law asks for it', () => {
    expect(openItems(form, emptyAnswers)[0]?.basis).toBe(basis)
  })
})

test.each([
  ['', ''],
  ['2024-03-05', '2024年3月5日'],
  ['2024-04', '2024年4月'],
  ['2026-6-31', ''],
  ['2026', ''],
  ['2026--5', ''],
  ['-7-5', ''],
  ['去年三月', ''],
])('a date typed as "%s" stands on the paper as "%s"', (day, printed) => {
  expect(linesOf(answers({}, { sums: [{ sum: '35000', day }] }))).toContain(`1．号：1；元：35000；日子：${printed}`)
})

describe('an answer that fails its check', () => {
  const given = answers(
    { name: '张某', phone: '没有' },
    { sums: [{ sum: '20', day: '2026-6-31' }, { sum: '三万' }], witnesses: [{ witness: '长'.repeat(101) }] },
  )

  test('is told with where it is mended', () => {
    expect(faultyItems(form, given, today).map(({ field, page }) => [field.id, page])).toEqual([
      ['phone', 1],
      ['day', 2],
      ['sum', 3],
      ['witness', 5],
    ])
    expect(faultyItems(form, given, today)[1]?.problem).toBe('没有6月31日，请再核对一遍。')
  })

  test('is left out of the paper, and what is right stays', () => {
    expect(soundAnswers(form, given, today)).toEqual({
      fields: { name: '张某' },
      groups: { sums: [{ sum: '20' }, {}], witnesses: [{}] },
    })
    expect(linesOf(given)).toEqual(linesOf(answers({ name: '张某' }, { sums: [{ sum: '20' }] })))
  })

  test('is not told where it is no longer asked', () => {
    expect(faultyItems(form, answers({ kind: 'person', head: '长'.repeat(101) }), today)).toEqual([])
  })
})

describe('stored drafts', () => {
  test('what can be read is kept', () => {
    const stored = { fields: { name: '张某', age: 5 }, groups: { sums: [{ sum: '1' }, 'x', null], other: {} }, more: 1 }
    expect(readFormAnswers(stored)).toEqual({ fields: { name: '张某' }, groups: { sums: [{ sum: '1' }, {}, {}] } })
  })

  test('anything at all makes a draft that can be filled in and printed', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const draft = readFormAnswers(stored)
        expect(paperText(fillForm(form, draft, today))).toContain('小申请书')
        expect(pagesOf(form, draft).length).toBeGreaterThan(0)
      }),
    )
  })

  test('a choice that no longer exists counts as not made', () => {
    expect(linesOf(answers({ kind: 'gone' })).join()).toBe(linesOf(emptyAnswers).join())
  })
})

describe('a faulty template', () => {
  type Change = (copy: FormTemplate) => void
  const field = (copy: FormTemplate, step: number, index: number) => {
    const found = copy.steps[step]?.fields[index]
    if (!found) throw new Error(`no field ${step}/${index}`)
    return found
  }
  test.each<[string, Change, string]>([
    [
      'a placeholder without a field',
      (f) => f.document.push({ kind: 'text', text: '{nobody}' }),
      'document/14/text 没有栏目 nobody',
    ],
    [
      'a repeated field used once',
      (f) => f.document.push({ kind: 'text', text: '{sum}' }),
      'document/14/text sum 要写在重复的部分里',
    ],
    [
      'an open bracket in what may be left out',
      (f) => f.document.push({ kind: 'text', text: '[{name}}]' }),
      'document/14/text 括号没有配好',
    ],
    ['an open bracket', (f) => f.document.push({ kind: 'text', text: '[{name}' }), 'document/14/text 括号没有配好'],
    [
      'words of what is no amount',
      (f) => f.document.push({ kind: 'text', text: '{name:words}' }),
      'document/14/text 看不懂 {name:words}，只有金额后面可以写 :words',
    ],
    [
      'a count of what does not repeat',
      (f) => f.document.push({ kind: 'text', text: '{count:who}' }),
      'document/14/text 没有可以重复的步骤 who',
    ],
    [
      'a condition on an option that is not there',
      (f) => f.document.push({ kind: 'text', text: 'x', when: { field: 'kind', is: ['robot'] } }),
      'document/14/when kind 没有选项 robot',
    ],
    [
      'an unknown basis',
      (f) => Object.assign(field(f, 0, 1), { required: 'rumour' }),
      'steps/0/fields/1/required basis 里没有 rumour',
    ],
    ['a basis nobody uses', (f) => Object.assign(f.basis, { spare: basis }), 'basis/spare 没有栏目用到它'],
    [
      'an answer that never reaches the paper',
      (f) => f.steps[2]?.fields.push({ id: 'lost', kind: 'text', label: '多余' }),
      'steps/2/fields/1/id 文书里没有用到 lost',
    ],
    [
      'a number that may be a month',
      (f) => f.steps[2]?.fields.push({ id: 'many', kind: 'number', label: '多余', month: true }),
      'steps/2/fields/1/kind 只有日期能写 past 和 month',
    ],
    [
      'a text that may be no larger',
      (f) => f.steps[2]?.fields.push({ id: 'many', kind: 'text', label: '多余', max: 5 }),
      'steps/2/fields/1/kind 只有数字能写 digits 和 max',
    ],
    [
      'a number of so many digits that is a text',
      (f) => f.steps[2]?.fields.push({ id: 'many', kind: 'text', label: '多余', digits: 5 }),
      'steps/2/fields/1/kind 只有数字能写 digits 和 max',
    ],
    [
      'a text that can not lie ahead',
      (f) => f.steps[2]?.fields.push({ id: 'many', kind: 'text', label: '多余', past: true }),
      'steps/2/fields/1/kind 只有日期能写 past 和 month',
    ],
    [
      'a day that may be a month and does not say so',
      (f) => Object.assign(field(f, 1, 1), { hint: '哪天都行' }),
      'steps/1/fields/1/hint 只记得月份也行的日期，hint 里说可以只“写到月”，同时写 month: true；不行的都不写',
    ],
    [
      'a day that says it may be a month and may not',
      (f) => Object.assign(field(f, 1, 1), { month: undefined }),
      'steps/1/fields/1/hint 只记得月份也行的日期，hint 里说可以只“写到月”，同时写 month: true；不行的都不写',
    ],
    [
      'a default that can not be chosen',
      (f) => Object.assign(field(f, 0, 0), { default: 'robot' }),
      'steps/0/fields/0/default 没有选项 robot',
    ],
    [
      'a choice of one',
      (f) => Object.assign(field(f, 0, 0), { options: [{ id: 'person', text: '个人' }] }),
      'steps/0/fields/0/options 选择题要有两个以上选项，别的栏目不能有',
    ],
    [
      'a field asked on an answer that can not be given',
      (f) => Object.assign(field(f, 0, 2), { when: { field: 'kind', is: ['robot'] } }),
      'steps/0/fields/2/when kind 没有选项 robot',
    ],
    [
      'a condition on what is no choice',
      (f) => Object.assign(field(f, 0, 2), { when: { field: 'name', is: ['张某'] } }),
      'steps/0/fields/2/when name 没有选项 张某',
    ],
    [
      'a step asked on an answer that is not known there',
      (f) => Object.assign(f.steps[2] ?? {}, { when: { field: 'sum', is: [] } }),
      'steps/2/when sum 要写在重复的部分里',
    ],
    [
      'a step that repeats more often than it may',
      (f) => Object.assign(f.steps[1] ?? {}, { repeat: { name: '款项', min: 4, max: 3 } }),
      'steps/1/repeat min 大于 max',
    ],
    [
      'a step by the name of a placeholder',
      (f) => f.steps.push({ id: 'count', title: '多余', fields: [] }),
      'steps/4/id count 不能作步骤的名字，请换一个英文词',
    ],
    [
      'a field by a name that everything has',
      (f) => Object.assign(field(f, 0, 1), { id: 'toString' }),
      'steps/0/fields/1/id toString 不能作栏目的名字，请换一个英文词',
    ],
    [
      'a number outside what repeats',
      (f) => f.document.push({ kind: 'text', text: '{number}' }),
      'document/14/text {number} 只能用在重复的部分里',
    ],
    [
      'an amount in words that are not known',
      (f) => f.document.push({ kind: 'each', step: 'sums', blocks: [{ kind: 'item', text: '{sum:english}' }] }),
      'document/14/blocks/0/text 看不懂 {sum:english}，只有金额后面可以写 :words',
    ],
    [
      'a field of one repeated part in another',
      (f) => f.document.push({ kind: 'each', step: 'sums', blocks: [{ kind: 'item', text: '{witness}' }] }),
      'document/14/blocks/0/text witness 要写在重复的部分里',
    ],
    [
      'a part repeated for what does not repeat',
      (f) => f.document.push({ kind: 'each', step: 'who', blocks: [] }),
      'document/14/step 没有可以重复的步骤 who',
    ],
    [
      'a table of what does not repeat',
      (f) => f.document.push({ kind: 'table', step: 'who', rows: 1, columns: [] }),
      'document/14/step 没有可以重复的步骤 who',
    ],
    [
      'a column without a field',
      (f) =>
        f.document.push({
          kind: 'table',
          step: 'sums',
          rows: 1,
          columns: [{ title: '元', text: '{nobody}', width: 1 }],
        }),
      'document/14/columns/0/text 没有栏目 nobody',
    ],
    [
      'a short text printed as a long one',
      (f) => f.document.push({ kind: 'long', field: 'name' }),
      'document/14/field name 不是一段长文字',
    ],
    [
      'a long text that is not asked',
      (f) => f.document.push({ kind: 'long', field: 'nobody' }),
      'document/14/field 没有栏目 nobody',
    ],
    [
      'an attachment without a field',
      (f) => f.document.push({ kind: 'attachments', items: ['副本', '{nobody}'] }),
      'document/14/items/1 没有栏目 nobody',
    ],
    [
      'a line to sign with nothing to write behind',
      (f) => f.document.push({ kind: 'signature', lines: ['申请人：', '证人'] }),
      'document/14/lines/1 签名的一行要以冒号“：”结尾，名字签在后面',
    ],
    [
      'a signature for each of what does not repeat',
      (f) => f.document.push({ kind: 'signature', step: 'who', lines: [] }),
      'document/14/step 没有可以重复的步骤 who',
    ],
    [
      'a paper that nobody signs',
      (f) => f.document.splice(12, 1),
      'document 没有签名的地方：加一行 { kind: signature, lines: [申请人（签名）：] }',
    ],
    [
      'a choice without options',
      (f) => f.steps[2]?.fields.push({ id: 'lost', kind: 'choice', label: '多余' }),
      'steps/2/fields/1/options 选择题要有两个以上选项，别的栏目不能有',
    ],
  ])('%s is reported', (_, change, fault) => {
    const copy = structuredClone(form)
    change(copy)
    expect(formFaults(copy).map(({ path, message }) => `${path.join('/')} ${message}`)).toContain(fault)
  })

  test.each<[string, Change]>([
    [
      'a signature of each that is numbered',
      (f) => f.document.push({ kind: 'signature', step: 'witnesses', lines: ['证人{ordinal}{witness}：'] }),
    ],
    [
      'a signature within a part that repeats',
      (f) =>
        f.document.push({
          kind: 'each',
          step: 'sums',
          blocks: [{ kind: 'signature', lines: ['第{number}笔收款人：'] }],
        }),
    ],
    [
      'what is asked once and printed for each',
      (f) => f.document.push({ kind: 'each', step: 'sums', blocks: [{ kind: 'item', text: '欠{name}{sum}元。' }] }),
    ],
    [
      'a part that repeats as often as it may',
      (f) => Object.assign(f.steps[1] ?? {}, { repeat: { name: '款项', min: 3, max: 3 } }),
    ],
    [
      'a number of so many digits',
      (f) => {
        f.steps[2]?.fields.push({ id: 'code', kind: 'number', label: '编号', digits: 4, max: 9000 })
        f.document.push({ kind: 'text', text: '编号{code}。' })
      },
    ],
    [
      'a choice that only decides what else is asked',
      (f) =>
        f.steps[2]?.fields.push({
          id: 'sure',
          kind: 'choice',
          label: '记得清吗',
          options: [
            { id: 'yes', text: '记得' },
            { id: 'no', text: '不记得' },
          ],
        }),
    ],
    [
      'a part left out on an answer within it',
      (f) => f.document.push({ kind: 'text', text: '[电话{phone}]', when: { field: 'kind', is: ['person'] } }),
    ],
  ])('%s is sound', (_, change) => {
    const copy = structuredClone(form)
    change(copy)
    expect(formFaults(copy)).toEqual([])
  })
})
