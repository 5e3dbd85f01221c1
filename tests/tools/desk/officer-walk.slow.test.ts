import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openXlsx, saveXlsx } from 'hucre/xlsx'
import { desk, goodRow, officeDay, plantDesk, readList, signed } from './desk-project'

/** Types into a workbook as an officer does: by sheet and cell. */
async function type(
  path: string,
  sheetName: string,
  entries: readonly (readonly [cell: string, value: string | number])[],
) {
  const workbook = await openXlsx(readFileSync(path), { readStyles: true })
  const sheet = workbook.sheets.find(({ name }) => name === sheetName)
  if (!sheet) throw new Error(`no sheet ${sheetName}`)
  for (const [cell, value] of entries) {
    const column = cell.charCodeAt(0) - 65
    const row = Number(cell.slice(1)) - 1
    while (sheet.rows.length <= row) sheet.rows.push([])
    const cells = sheet.rows[row] ?? []
    while (cells.length <= column) cells.push(null)
    cells[column] = value
    const styled = sheet.cells?.get(`${row},${column}`)
    if (styled)
      sheet.cells?.set(`${row},${column}`, { ...styled, value, type: typeof value === 'number' ? 'number' : 'string' })
  }
  writeFileSync(path, await saveXlsx(workbook))
}

test('an officer takes a template, fills it with slips, mends them, and a colleague approves', async () => {
  const root = plantDesk('whole')
  const file = join(root, '金牌调解员.xlsx')

  const template = await desk(root, 'template', 'contacts', '--out', file)
  expect(template).toMatchObject({ code: 0, err: '', out: expect.stringContaining('desk:import -- contacts') })

  // Twenty rows below the example; columns A to J as the template has them.
  const keys = ['id', 'name', 'role', 'channel', 'township', 'phone', 'address', 'hours', 'verifiedOn', 'recheckOn']
  const rows = Array.from({ length: 20 }, (_, index): Record<string, string> => goodRow.contacts(index + 1))
  const typed = rows.flatMap((row, index) =>
    keys.flatMap((key, column) => {
      const value = row[key]
      return value === undefined ? [] : [[`${String.fromCharCode(65 + column)}${index + 3}`, value] as const]
    }),
  )
  const slips = [
    ['A5', 'contact-1'],
    ['C7', '金牌'],
    ['F9', 6351000007],
    ['I11', '2026年2月30日'],
    ['J13', '2025-01-01'],
  ] as const
  await type(file, '渠道和调解员', [...typed, ...slips])

  const refused = await desk(root, 'import', 'contacts', file, ...signed)
  expect(refused.code).toBe(1)
  expect(refused.err.split('\n').filter((line) => line.startsWith('工作表“渠道和调解员” '))).toEqual([
    '工作表“渠道和调解员” 第5行 A列“编号”：“contact-1”和第3行的重复了。改法：每行的都要不一样；同一行抄了两遍就删去一行。',
    '工作表“渠道和调解员” 第7行 C列“身份”：没有“金牌”这一项。改法：从这几项里选：单位、调解员、金牌调解员。',
    '工作表“渠道和调解员” 第9行 F列“电话”：“6351000007”不是能拨的号码。改法：座机前面的 0 丢了：把格子设成“文本”再写，如 0635-1234567。',
    '工作表“渠道和调解员” 第11行 I列“核实日期”：“2026年2月30日”不是日期。改法：写成 2026-01-05 这样，年月日都要写。',
    '工作表“渠道和调解员” 第13行 J列“复核到期日”：复核到期日 2025-01-01 不在核实日期 2026-11-01 之后。改法：改成核实日期之后的一天。',
  ])
  expect(refused.err).toContain('共 5 处要改，什么也没有发布。')
  expect(readList(root, 'contacts')).toBeUndefined()

  // The copy has the same five cells red and commented; she mends them there and hands in the copy itself.
  const copy = join(root, '金牌调解员.标错.xlsx')
  expect(refused.err).toContain(copy)
  const marked = (await openXlsx(readFileSync(copy), { readStyles: true })).sheets.find(
    ({ name }) => name === '渠道和调解员',
  )
  const markedCells = [...(marked?.cells ?? [])].filter(([, cell]) => cell.comment?.text.startsWith('✗'))
  expect(markedCells.map(([place]) => place).sort()).toEqual(['10,8', '12,9', '4,0', '6,2', '8,5'])
  for (const [, { style }] of markedCells) expect(style?.fill).toMatchObject({ fgColor: { rgb: 'FFC7CE' } })
  await type(copy, '渠道和调解员', [
    ['A5', 'contact-3'],
    ['C7', '金牌调解员'],
    ['F9', '0635-1000007'],
    ['I11', '2026年2月28日'],
    ['J13', '2027-01-01'],
  ])

  const tried = await desk(root, 'import', 'contacts', copy, '--dry-run')
  expect(tried).toMatchObject({ code: 0, out: expect.stringContaining('试运行：都对，什么也没有改。') })
  expect(tried.out).toContain('和已经发布的比：新增 20，修改 0，删除 0，不变 0')
  expect(tried.out).toContain('金牌调解员 20/38 名')
  expect(readList(root, 'contacts')).toBeUndefined()

  const imported = await desk(root, 'import', 'contacts', copy, ...signed)
  expect(imported.code).toBe(0)
  const list = readList(root, 'contacts')
  expect(list?.records).toHaveLength(20)
  expect(list?.records[8]).toEqual({
    row: 11,
    id: 'contact-9',
    name: '示例调解员9',
    role: 'golden-mediator',
    channel: 'village-mediation',
    township: '371525001',
    phone: '0635-1000009',
    verifiedOn: '2026-02-28',
    recheckOn: '2027-05-01',
  })
  expect(list?.provenance).toMatchObject({
    file: '金牌调解员.标错.xlsx',
    importedOn: officeDay,
    importedBy: '张三',
    documentNumber: '冠司发〔2026〕1号',
  })
  expect(list?.approval).toBeUndefined()
  const hash = /desk:approve -- ([0-9a-f]{16})/.exec(imported.out)?.[1] ?? ''
  expect(hash).toBe(list?.hash)

  const own = await desk(root, 'approve', hash, '--by', '张 三')
  expect(own).toMatchObject({ code: 1, err: expect.stringContaining('要由另一个人核对以后签发') })
  const approved = await desk(root, 'approve', hash, '--by', '李四')
  expect(approved).toMatchObject({ code: 0, err: '' })
  expect(readList(root, 'contacts')?.approval).toEqual({ by: '李四', on: officeDay, hash })

  const coverage = await desk(root, 'coverage')
  expect(coverage.out).toMatch(new RegExp(`渠道和调解员 +20 条 +冠司发〔2026〕1号 +${officeDay} 李四 签发`))
  expect(coverage.out).toMatch(/金牌调解员 +20\/38 名/)
})
