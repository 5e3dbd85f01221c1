import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { planImport, type Submission } from '../../../tools/desk/plan-import'
import type { LeniencyRecord } from '../../../tools/published/kinds/leniency-items'
import { leniencyItems } from '../../../tools/published/kinds/leniency-items'
import { desk, lay, officeDay, plantDesk, readList, signed, type Value } from './desk-project'

const sample = readFileSync(join(__dirname, 'fixtures/leniency-list-as-counties-have-it.xlsx'))

/** What the desk would do with a table. */
function planning(bytes: Uint8Array | string, more: Partial<Submission> = {}, root = plantDesk()) {
  const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  return planImport(
    { kind: leniencyItems, name: '表.xlsx', bytes: content, ...more },
    { root, pack: 'guanxian', today: officeDay },
  )
}

/** A workbook of one sheet in any shape. */
const book = (rows: Value[][], more: Partial<WriteSheet> = {}) =>
  writeXlsx({ sheets: [{ name: 'Sheet1', rows, ...more }] })

const columns = ['序号', '执法领域', '实施机关', '违法行为', '处理方式', '适用条件', '法律依据']
const all = '同时符合下列条件：\n1.初次违法；\n2.及时改正。'
const item = (number: number, more: Partial<Record<number, Value>> = {}): Value[] =>
  [number, '示例领域', '示例局', `示例行为${number}号`, '不予处罚', all, '《示例法》第三条'].map(
    (value, index) => more[index] ?? (index in more ? null : value),
  )
const messages = (plan: { faults: { row?: number; message: string }[] }) =>
  plan.faults.map(({ row, message }) => `${row} ${message}`)
const leniency = (plan: { records: unknown[] }) => plan.records as LeniencyRecord[]

describe("a county's own table", () => {
  test('is imported without retyping: 40 items of 6 fields, each of the kind that is ticked', async () => {
    const plan = await planning(sample)
    expect([plan.faults, plan.questions]).toEqual([[], []])
    const records = leniency(plan)
    expect(records).toHaveLength(40)
    expect(new Set(records.map(({ id }) => id)).size).toBe(40)
    expect([...new Set(records.map(({ field, department }) => `${field} ${department}`))]).toEqual([
      '市场监管领域 县市场监督管理局',
      '城市管理 县综合行政执法局',
      '农业农村 县农业农村局',
      '交通运输 县交通运输局',
      '卫生健康 县卫生健康局',
      '生态环境 市生态环境局冠县分局',
    ])
    expect(records.slice(0, 3).map(({ kind }) => kind)).toEqual(['exempt', 'exempt', 'mitigated'])
    expect(records[0]).toMatchObject({
      row: 5,
      basis: [
        '《中华人民共和国行政处罚法》第三十三条',
        '《中华人民共和国电子商务法》第十五条第一款、第七十六条第一款第（一）项',
        '《市场监督管理行政处罚裁量基准适用规定》',
        '《山东省市场监督管理局轻微违法行为不予行政处罚和一般违法行为减轻行政处罚事项清单（2023版）》',
      ],
      conditions: [{ need: 'all', lines: [expect.any(String), expect.any(String), expect.any(String)] }],
    })
    expect(records[0]).not.toHaveProperty('correction')
    expect(plan.shortened).toHaveLength(40)
    expect(plan.notices).toContainEqual(expect.stringContaining('第45行是备注'))
  })

  test('shows which column was taken for which, and the officer corrects it', async () => {
    const { mapping } = await planning(sample)
    expect(mapping.columns.map(({ letters, target }) => `${letters} ${target}`)).toEqual([
      ...['A none', 'B field', 'C breach', 'D basis', 'E conditions', 'F kind=exempt', 'G kind=mitigated'],
      ...['H none', 'I none'],
    ])
    const corrected = await planning(sample, { columns: { 改正要求: 'H' } })
    expect(leniency(corrected)[0]?.correction).toBe('批评教育、责令改正')
  })

  test('keeps the law text when that is asked for', async () => {
    const plan = await planning(sample, { keepBasis: true })
    expect(plan.shortened).toEqual([])
    expect(leniency(plan)[0]?.basis[0]).toContain('违法行为轻微并及时改正')
  })

  test('gives the same bytes by command as by plan, and remembers how it is drawn', async () => {
    const root = plantDesk()
    const file = lay(root, '清单.xlsx', sample)
    const { code, out } = await desk(root, 'import', 'leniency-items', file, ...signed, '--column', '改正要求=H')
    expect(code).toBe(0)
    expect(out).toContain('B列 执法领域（部门） → 执法领域，括号里的 → 执法部门')
    expect(readList(root, 'leniency-items')?.records).toEqual(
      (await planning(sample, { columns: { 改正要求: 'H' } })).records,
    )
    const again = await planning(sample, {}, root)
    expect(leniency(again)[0]?.correction).toBe('批评教育、责令改正')
    expect(again.mapping.columns.find(({ letters }) => letters === 'H')?.ground).toBe('remembered')
    expect(again.diff).toMatchObject({ added: [], removed: [], changed: [], unchanged: 40 })
  })
})

describe('tables of other shapes', () => {
  const shapes: [string, Value[][], Partial<WriteSheet>?][] = [
    ['our words over the columns', [columns, item(1), item(2)]],
    ['a title and a note above', [['示例清单'], ['填报单位：示例局'], columns, item(1), item(2)]],
    ['blanks between', [[null], columns, [null], item(1), [null], item(2)]],
    ['the columns the other way round', [columns, item(1), item(2)].map((row) => [...row].reverse())],
    [
      'synonyms, spaces and line breaks in headings',
      [['序 号', '领域', '责任\n单位', '事项名称', '处罚措施', '适用 情形', '设定依据'], item(1), item(2)],
    ],
    ['words of the lists for the kind', [columns, item(1, { 4: '不予行政处罚' }), item(2, { 4: '不予' })]],
    [
      'the headings again on the second page, a sum and a note below',
      [columns, item(1), columns, item(2), ['合计', '2项'], ['注：动态调整。']],
    ],
    [
      'a field merged down',
      [columns, item(1), item(2, { 1: null })],
      { merges: [{ startRow: 1, endRow: 2, startCol: 1, endCol: 1 }] },
    ],
    [
      'sections instead of a column of fields',
      [
        columns.filter((_, index) => index !== 1),
        ['一、示例领域（2项）'],
        ...[item(1), item(2)].map((row) => row.filter((_, index) => index !== 1)),
      ],
      { merges: [{ startRow: 1, endRow: 1, startCol: 0, endCol: 5 }] },
    ],
    [
      'ticks of several kinds under headings that were not merged',
      [
        ['序号', '执法领域', '实施机关', '违法行为', '处罚措施', null, '适用条件', '法律依据'],
        [null, null, null, null, '不予处罚', '减轻处罚'],
        ...[item(1), item(2)].map((row, index) => [...row.slice(0, 4), index ? '☑' : '是', null, ...row.slice(5)]),
      ],
    ],
    [
      'a basis that is told by what stands in it',
      [columns.map((heading) => (heading === '法律依据' ? '出处' : heading)), item(1), item(2)],
    ],
  ]
  test.each(shapes.map(([shape, rows, more = {}]) => [shape, rows, more] as const))('%s', async (_, rows, more) => {
    const plan = await planning(await book(rows, more))
    expect([messages(plan), plan.questions]).toEqual([[], []])
    expect(leniency(plan)).toMatchObject(
      [1, 2].map((number) => ({
        field: '示例领域',
        department: '示例局',
        breach: `示例行为${number}号`,
        kind: 'exempt',
        conditions: [{ need: 'all', lines: ['初次违法', '及时改正'] }],
        basis: ['《示例法》第三条'],
      })),
    )
  })

  test('sixty rows, each way of writing in turn', async () => {
    const kindWords = ['不予处罚', '可以不予处罚', '免予行政处罚', '从轻', '减轻行政处罚', '从轻或减轻处罚']
    const conditionWords = [
      all,
      '有下列情形之一的：\n（一）甲\n（二）乙',
      '初次违法',
      '甲；或者\n乙',
      '①甲；②乙\n以上条件应同时具备',
    ]
    const basisWords = [
      '《示例法》第三条',
      '1.《示例法》第三条：应当这样做。\n2.《另一示例法》第五条第二款：可以这样做。',
      '《示例法》第三条、《另一示例法》第五条',
      '示例法第三条',
    ]
    const rows = Array.from({ length: 60 }, (_, index) =>
      item(index + 1, {
        1: `示例领域${index % 4}`,
        4: kindWords[index % kindWords.length] ?? '',
        5: conditionWords[index % conditionWords.length] ?? '',
        6: basisWords[index % basisWords.length] ?? '',
      }),
    )
    const plan = await planning(await book([['示例清单'], columns, ...rows, ['注：示例。']]))
    expect([messages(plan), plan.questions]).toEqual([[], []])
    const records = leniency(plan)
    expect(records).toHaveLength(60)
    expect(records.slice(0, 6).map(({ kind }) => kind)).toEqual([
      ...['exempt', 'may-exempt', 'remitted', 'lighter', 'mitigated', 'reduced'],
    ])
    expect(records.slice(0, 5).map(({ conditions: [group] }) => `${group?.need} ${group?.lines.length}`)).toEqual([
      ...['all 2', 'any 2', 'all 1', 'any 2', 'all 2'],
    ])
    expect(records.slice(0, 4).map(({ basis }) => basis)).toEqual([
      ['《示例法》第三条'],
      ['《示例法》第三条', '《另一示例法》第五条第二款'],
      ['《示例法》第三条', '《另一示例法》第五条'],
      ['示例法第三条'],
    ])
  })

  test('a list of one kind says it once', async () => {
    const without = (row: Value[]) => row.filter((_, index) => index !== 4)
    const bytes = await book([columns, item(1), item(2)].map((row) => without(row as Value[])))
    expect(messages(await planning(bytes))).toEqual(['1 少了“种类”这一列'])
    const plan = await planning(bytes, { columns: { 种类: '不予处罚' } })
    expect(leniency(plan).map(({ kind }) => kind)).toEqual(['exempt', 'exempt'])
  })

  test('a column that nobody has is a mistake of whoever names it', async () => {
    await expect(planning(sample, { columns: { 颜色: 'H' } })).rejects.toThrow('没有叫“颜色”的一栏')
  })
})

describe('what only a person knows is asked', () => {
  test('whether all or any is meant, once for the list, and for good', async () => {
    const root = plantDesk()
    const bytes = await book([columns, item(1, { 5: '初次违法\n及时改正' }), item(2, { 5: '1.甲\n2.乙' }), item(3)])
    const asked = await planning(bytes, {}, root)
    expect(asked.faults).toEqual([])
    expect(asked.questions).toMatchObject([{ id: 'conditions', count: 2, cells: [{ row: 2 }, { row: 3 }] }])
    const file = lay(root, '清单.xlsx', bytes)
    const refused = await desk(root, 'import', 'leniency-items', file, ...signed)
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('--answer conditions=all')])
    expect(readList(root, 'leniency-items')).toBeUndefined()
    expect((await desk(root, 'import', 'leniency-items', file, ...signed, '--answer', 'conditions=any')).code).toBe(0)
    expect(readList(root, 'leniency-items')?.records.map(({ conditions: [group] }) => group?.need)).toEqual([
      ...['any', 'any', 'all'],
    ])
    const next = await planning(
      await book([columns, item(1), item(4, { 3: '全新的另外一件事', 5: '丙\n丁' })]),
      {},
      root,
    )
    expect([next.questions, leniency(next)[1]?.conditions[0]?.need]).toEqual([[], 'any'])
    expect(messages(await planning(bytes, { answers: { conditions: 'mend' } }))).toHaveLength(2)
  })

  test('whether blanks below a field are the same field', async () => {
    const bytes = await book([['序号', '领域', ...columns.slice(2)], item(1), item(2, { 1: null }), item(3)])
    expect((await planning(bytes)).questions).toMatchObject([{ id: 'down', count: 1 }])
    const plan = await planning(bytes, { answers: { down: 'above' } })
    expect(leniency(plan)[1]?.field).toBe('示例领域')
    expect(messages(await planning(bytes, { answers: { down: 'mend' } }))).toEqual(['3 没有填'])
  })
})

describe('ids', () => {
  async function published() {
    const root = plantDesk()
    await desk(
      root,
      'import',
      'leniency-items',
      lay(root, '一.xlsx', await book([columns, item(1), item(2), item(3)])),
      ...signed,
    )
    const ids = readList(root, 'leniency-items')?.records.map(({ id }) => id) ?? []
    return { root, ids }
  }
  const named = (breach: string) => item(9, { 3: breach })

  test('stay with the item, in whatever order and however it is punctuated', async () => {
    const { root, ids } = await published()
    const plan = await planning(
      await book([columns, named('示例行为3号的违法行为'), named('示例行为１号。'), named('全新的另外一件事')]),
      {},
      root,
    )
    expect(plan.questions).toEqual([])
    expect(
      leniency(plan)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual([ids[2], ids[0]])
    expect(plan.diff.added).toEqual([{ id: expect.stringMatching(/^item-[0-9a-f]{10}$/), name: '全新的另外一件事' }])
    expect(plan.diff.removed).toEqual([{ id: ids[1], name: '示例行为2号' }])
  })

  test('doubtful ones are asked with the two texts, and the answer decides', async () => {
    const { root, ids } = await published()
    const bytes = await book([columns, item(1), item(2), named('示例行为5号')])
    const asked = await planning(bytes, {}, root)
    expect(asked.questions).toMatchObject([{ compare: { before: '示例行为3号', after: '示例行为5号' } }])
    const id = asked.questions[0]?.id ?? ''
    expect(leniency(await planning(bytes, { answers: { [id]: 'same' } }, root))[2]?.id).toBe(ids[2])
    const other = await planning(bytes, { answers: { [id]: 'new' } }, root)
    expect(ids).not.toContain(leniency(other)[2]?.id)
  })

  test('a row that was copied is a fault', async () => {
    const plan = await planning(await book([columns, item(1), item(1)]))
    expect(messages(plan)).toEqual(['3 和第2行一字不差'])
  })

  test('the difference names what people know', async () => {
    const { root } = await published()
    const bytes = await book([columns, item(1), item(2), item(3, { 4: '减轻处罚' })])
    const { out } = await desk(root, 'import', 'leniency-items', lay(root, '二.xlsx', bytes), '--dry-run')
    expect(out).toContain('  ~ 示例行为3号\n      种类：不予处罚 → 减轻处罚\n')
  })
})

describe('what is wrong is told where it stands', () => {
  const ticked = (one: Value, two: Value) => [
    ['违法行为', '执法领域', '执法部门', '适用条件', '依据', '不予处罚', '减轻处罚'],
    ['示例行为甲', '示例领域', '示例局', '初次违法', '《示例法》第一条', '√', null],
    ['示例行为乙', '示例领域', '示例局', '初次违法', '《示例法》第一条', one, two],
  ]
  test.each([
    ['✓', '●', '3 不予处罚、减轻处罚都打了钩'],
    [null, null, '3 不予处罚、减轻处罚都没有打钩'],
    ['×', '/', '3 不予处罚、减轻处罚都没有打钩'],
  ])('ticks %j and %j', async (one, two, message) =>
    expect(messages(await planning(await book(ticked(one, two))))).toEqual([message]),
  )

  test.each([
    [3, '同上', '2 “同上”不知道和哪一格一样'],
    [3, '待定', '2 “待定”不算填了'],
    [6, '/', '2 “/”不算填了'],
    [6, '无', '2 “无”不算填了'],
  ])('filler in column %d: %s', async (column, filler, message) =>
    expect(messages(await planning(await book([columns, item(1, { [column]: filler }), item(2)])))).toEqual([message]),
  )

  test('nothing in an optional column is nothing', async () => {
    const plan = await planning(
      await book([
        [...columns, '改正要求'],
        [...item(1), '无'],
        [...item(2), '当场改'],
      ]),
    )
    expect(leniency(plan).map(({ correction }) => correction)).toEqual([undefined, '当场改'])
    expect(plan.notices).toContainEqual(expect.stringContaining('有 1 格'))
  })

  test('all that is wrong with one cell', async () => {
    const plan = await planning(
      await book([columns, item(1, { 5: `同时符合下列条件：\n${'字'.repeat(201)}\n${'长'.repeat(202)}` })]),
    )
    expect(messages(plan)).toEqual(['2 有 201 个字，太长', '2 有 202 个字，太长'])
  })

  test('an article past the last of its law, laws that were replaced and laws that are not held', async () => {
    const root = plantDesk('whole')
    const bytes = await book([
      columns,
      item(1, { 6: '《中华人民共和国行政处罚法》第三百条：如何如何。' }),
      item(2, { 6: '《行政处罚法》第33条\n《示例法》第三条' }),
      item(3, { 6: '《示例法》第四条' }),
    ])
    const plan = await planning(bytes, {}, root)
    expect(messages(plan)).toEqual(['2 《行政处罚法》共 86 条，没有第300条'])
    expect(plan.notices).toContain('依据里的《示例法》程序里没有，条号没有核对')
  })

  test('hidden rows and columns are told, and read unless they are to be left out', async () => {
    const bytes = await book([columns, item(1), item(2), item(3)], {
      rowDefs: new Map([[2, { hidden: true }]]),
      columns: columns.map((_, index) => ({ hidden: index === 3 })),
    })
    const plan = await planning(bytes)
    expect(plan.records).toHaveLength(3)
    expect(plan.notices).toEqual([
      expect.stringContaining('第3行被隐藏了，照样读了'),
      expect.stringContaining('D列“违法行为”被隐藏了，照样读了'),
    ])
    expect(messages(await planning(bytes, { skipHidden: true }))).toEqual(['2 没有填', '4 没有填'])
  })
})

test('a table made from our template is remembered as nothing: it needs no guess', async () => {
  const root = plantDesk()
  const own = [
    leniencyItems.columns.map(({ heading }) => heading),
    ['item-1', '示例领域', '示例局', '不予处罚', '示例行为', '初次违法', '', '《示例法》第三条', '', ''],
  ]
  const file = lay(root, '表.xlsx', await book(own))
  expect((await desk(root, 'import', 'leniency-items', file, ...signed)).code).toBe(0)
  expect(existsSync(join(root, 'content/guanxian/published/leniency-items.mapping.json'))).toBe(false)
})
