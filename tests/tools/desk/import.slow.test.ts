import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { limits } from '../../../tools/desk/workbook/unpack'
import { kinds } from '../../../tools/published/kinds/all-kinds'
import { contacts } from '../../../tools/published/kinds/contacts'
import { desk, goodRow, lay, plantDesk, readList, signed, table, type Value, workbook } from './desk-project'

const good = goodRow.contacts

/** Imports a workbook of contacts into a fresh project. */
async function importing(content: Uint8Array | string, name = '表.xlsx', ...args: string[]) {
  const root = plantDesk()
  const result = await desk(root, 'import', 'contacts', lay(root, name, content), ...signed, ...args)
  return { ...result, root, ids: readList(root, 'contacts')?.records.map(({ id }) => id) }
}

/** The lines of an answer that name a fault. */
function faults(err: string): string[] {
  return err.split('\n').filter((line) => line.startsWith('工作表“渠道和调解员” '))
}

/** A right workbook with one of its parts written by hand. */
async function withSheetXml(edit: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await workbook(contacts, [good(1), good(2)]))
  const name = 'xl/worksheets/sheet1.xml'
  return zipSync({ ...files, [name]: strToU8(edit(new TextDecoder().decode(files[name]))) })
}

test.each(Object.values(kinds).map((kind) => [kind.name, kind] as const))(
  'a good list of %s is published whole',
  async (_, kind) => {
    const root = plantDesk()
    const rows = [1, 2, 3].map((number) => goodRow[kind.id](number))
    const file = lay(root, '表.xlsx', await workbook(kind, rows))
    const { code, err } = await desk(root, 'import', kind.id, file, ...signed)
    expect([code, err]).toEqual([0, expect.stringContaining('读到 3 条')])
    expect(readList(root, kind.id)?.records.map(({ row }) => row)).toEqual([2, 3, 4])
  },
)

describe('the dirt of real workbooks is taken', () => {
  test('blank rows, a title above the headings, stars and remarks to headings, another order of columns', async () => {
    const rows = table(contacts, [good(1), {}, { id: '　', name: ' ' }, good(2)]).map((row) => [...row].reverse())
    rows[0] = (rows[0] ?? []).map(
      (heading, index) => `${index % 2 ? ' ' : ''}${String(heading)}${index % 2 ? '*' : '（必填）'}`,
    )
    const { code, ids, root } = await importing(
      await writeXlsx({
        sheets: [
          { name: '说明', rows: [['照着填']] },
          { name: '表1', rows: [['2026年名单'], [null], ...rows] },
        ],
      }),
    )
    expect([code, ids]).toEqual([0, ['contact-1', 'contact-2']])
    expect(readList(root, 'contacts')?.records.map(({ row }) => row)).toEqual([4, 7])
  })

  test('cells merged down a column stand for each row', async () => {
    const rows = [
      good(1),
      { ...good(2), township: null },
      {},
      { ...good(3), township: null },
      { ...good(4), township: '贾镇' },
    ]
    const column = contacts.columns.findIndex(({ key }) => key === 'township')
    const { root } = await importing(
      await workbook(contacts, rows, { merges: [{ startRow: 1, endRow: 4, startCol: column, endCol: column }] }),
    )
    expect(readList(root, 'contacts')?.records.map(({ township }) => township)).toEqual([
      '371525001',
      '371525001',
      '371525001',
      '371525101',
    ])
  })

  test('dates as dates, as days since 1900 and as words; numbers as words; formulas by their results; links by their words', async () => {
    const rows: Record<string, Value>[] = [
      { ...good(1), verifiedOn: new Date('2026-11-01') },
      { ...good(2), verifiedOn: 46327, phone: 13812345678 },
      { ...good(3), verifiedOn: '２０２６年１１月１日' },
    ]
    const row = table(contacts, rows)
    const { code, root } = await importing(
      await writeXlsx({
        sheets: [
          {
            name: contacts.name,
            rows: row,
            cells: new Map([
              ['1,1', { value: '示例甲', type: 'formula', formula: 'A2&"x"', formulaResult: '示例甲' }],
              ['2,1', { value: '示例乙', type: 'string', hyperlink: { target: 'https://example.org' } }],
              [
                '3,1',
                {
                  value: '示例丙',
                  type: 'richText',
                  richText: [{ text: '示例' }, { text: '丙', font: { bold: true } }],
                },
              ],
            ]),
          },
        ],
      }),
    )
    expect(code).toBe(0)
    expect(readList(root, 'contacts')?.records.map(({ name, verifiedOn }) => [name, verifiedOn])).toEqual([
      ['示例甲', '2026-11-01'],
      ['示例乙', '2026-11-01'],
      ['示例丙', '2026-11-01'],
    ])
  })

  const csv = [...table(contacts, [good(1), { ...good(2), address: '示例路1号，"东头"\n二楼' }])]
    .map((row) => row.map((value) => `"${String(value ?? '').replaceAll('"', '""')}"`).join(','))
    .join('\r\n')
  test.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${csv}`)],
    ['UTF-16 with tabs', Buffer.from(`\ufeff${csv.replaceAll('","', '"\t"')}`, 'utf16le')],
    ['semicolons', Buffer.from(csv.replaceAll('","', '";"'))],
  ])('CSV: %s', async (_, bytes) => {
    const { code, ids } = await importing(bytes, '表.csv')
    expect([code, ids]).toEqual([0, ['contact-1', 'contact-2']])
  })

  test('CSV in GBK', async () => {
    // 编号,名称,身份,渠道,电话,核实日期,复核到期日 / c-1,甲,单位,公安交警,12348,2026-11-01,2027-05-01
    const gbk = Buffer.from(
      'b1e0bac52cc3fbb3c62cc9edb7dd2cc7feb5c02cb5e7bbb02cbacbcab5c8d5c6da2cb8b4bacbb5bdc6dac8d50d0a' +
        '632d312cbcd72cb5a5cebb2cb9abb0b2bdbbbeaf2c31323334382c323032362d31312d30312c323032372d30352d30310d0a',
      'hex',
    )
    const { code, root } = await importing(gbk, '表.csv')
    expect(code).toBe(0)
    expect(readList(root, 'contacts')?.records).toMatchObject([
      { name: '甲', role: 'office', channel: 'traffic-police' },
    ])
  })

  test('a workbook packed in another order and without compression', async () => {
    const files = Object.entries(unzipSync(await workbook(contacts, [good(1)]))).reverse()
    const { ids } = await importing(zipSync(Object.fromEntries(files), { level: 0 }))
    expect(ids).toEqual(['contact-1'])
  })

  test('a workbook written in one go, its sizes after the data', async () => {
    const chunks: Uint8Array[] = []
    const zip = new Zip((error, chunk) => {
      if (error) throw error
      chunks.push(chunk)
    })
    for (const [name, content] of Object.entries(unzipSync(await workbook(contacts, [good(1)])))) {
      const file = new ZipDeflate(name)
      zip.add(file)
      file.push(content, true)
    }
    zip.end()
    const { ids } = await importing(Buffer.concat(chunks))
    expect(ids).toEqual(['contact-1'])
  })

  test('example rows are left out and said so; so are columns nobody knows', async () => {
    const rows = table(contacts, [{ ...good(1), id: '示例-001', phone: '示例号码' }, good(2)]).map((row, index) => [
      ...row,
      index === 0 ? '备注' : '随便写的',
    ])
    const { ids, out } = await importing(await writeXlsx({ sheets: [{ name: contacts.name, rows }] }))
    expect(ids).toEqual(['contact-2'])
    expect(out).toContain('提示：第1行的“K列 备注”这一列不认识，没有读。')
    expect(out).toContain('提示：跳过了 1 行示例（编号以“示例”开头）。')
  })

  test('stray formatting far below and far to the right costs nothing', async () => {
    const { ids } = await importing(
      await withSheetXml((xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="1048576"><c r="A1048576" s="0"/><c r="XFD1048576" s="0"/></row></sheetData>',
        ),
      ),
    )
    expect(ids).toEqual(['contact-1', 'contact-2'])
  })
})

describe('one bad cell, and nothing is published', () => {
  test.each<[string, Partial<Record<string, Value>>, string]>([
    ['nothing in a cell that must be filled', { phone: null }, 'F列“电话”：没有填'],
    ['a choice that is not offered', { township: '清水县' }, 'E列“乡镇（街道）”：没有“清水县”这一项'],
    ['an id said twice', { id: 'contact-1' }, 'A列“编号”：“contact-1”和第2行的重复了'],
    ['a text too long', { name: '字'.repeat(31) }, 'B列“名称”：有 31 个字，太长'],
    [
      'a day before the day it was checked',
      { recheckOn: '2026-10-31' },
      'J列“复核到期日”：复核到期日 2026-10-31 不在核实日期 2026-11-01 之后',
    ],
    ['an invented phone', { phone: '示例号码' }, 'F列“电话”：“示例号码”不是能拨的号码'],
  ])('%s', async (_, slip, message) => {
    const { code, err, ids } = await importing(await workbook(contacts, [good(1), { ...good(2), ...slip }, good(3)]))
    expect([code, ids]).toEqual([1, undefined])
    expect(faults(err)).toEqual([
      expect.stringMatching(new RegExp(`^工作表“渠道和调解员” 第3行 ${message}。改法：.+。$`)),
    ])
    expect(err).toContain('共 1 处要改，什么也没有发布。')
  })

  test('a formula without a result, and one that is an error', async () => {
    const { err } = await importing(
      await withSheetXml((xml) =>
        xml
          .replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2"><f>A2&amp;"x"</f></c>')
          .replace(/<c r="B3"[^>]*>.*?<\/c>/, '<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
      ),
    )
    expect(faults(err)).toEqual([
      '工作表“渠道和调解员” 第2行 B列“名称”：这个公式还没有算出结果。改法：用 Excel 或 WPS 打开、保存一次，或者把公式换成它的值。',
      '工作表“渠道和调解员” 第3行 B列“名称”：这一格是错误值 #DIV/0!。改法：改好公式，或者直接填写。',
    ])
  })

  test('cells merged across columns', async () => {
    const { err } = await importing(
      await workbook(contacts, [good(1)], { merges: [{ startRow: 1, endRow: 1, startCol: 1, endCol: 2 }] }),
    )
    expect(faults(err)).toContainEqual(expect.stringContaining('第2行 B列：B2 到 C2 合并成了一格。改法：取消合并'))
  })

  test('a missing and a repeated heading', async () => {
    const rows = table(contacts, [good(1)])
    rows[0] = (rows[0] ?? []).map((heading) => (heading === '电话' ? '名称' : heading))
    const { err } = await importing(await writeXlsx({ sheets: [{ name: contacts.name, rows }] }))
    expect(faults(err)).toEqual([
      expect.stringContaining('第1行：少了“电话”这一列'),
      expect.stringContaining('第1行：有两列都叫“名称”'),
    ])
  })

  test('places far from the county, swapped, and on another grid', async () => {
    const root = plantDesk()
    const at = (number: number, longitude: number, latitude: number, grid: string) => ({
      ...goodRow.places(number),
      longitude,
      latitude,
      grid,
    })
    const swapped = await workbook(kinds.places, [at(1, 36.48, 115.44, 'GCJ-02'), at(2, 116.4, 39.9, 'GCJ-02')])
    const { err } = await desk(root, 'import', 'places', lay(root, 'a.xlsx', swapped), ...signed)
    expect(err).toContain('第2行 F列“经度”：经度 36.48、纬度 115.44 离县城')
    expect(err).toContain('改法：经度和纬度写反了，换过来。')
    expect(err).toMatch(/第3行 F列“经度”：经度 116.4、纬度 39.9 离县城 3\d\d 公里。改法：在地图上重新点一次/)

    const grids = await workbook(
      kinds.places,
      ['GCJ-02', 'WGS-84', 'BD-09'].map((grid, index) => at(index + 1, 115.44, 36.48, grid)),
    )
    await desk(root, 'import', 'places', lay(root, 'b.xlsx', grids), ...signed)
    const [gcj, wgs, bd] = readList(root, 'places')?.records ?? []
    expect(gcj).toMatchObject({ longitude: 115.44, latitude: 36.48 })
    // The grids lie some hundred metres apart: WGS-84 to the west of GCJ-02 here, BD-09 to the east of it.
    expect((wgs?.longitude ?? 0) - 115.44).toBeCloseTo(0.0057, 3)
    expect((bd?.longitude ?? 0) - 115.44).toBeCloseTo(-0.0065, 3)
  })

  test('the copy of a CSV file is a workbook with the same marks', async () => {
    const rows = table(contacts, [good(1), { ...good(2), phone: 'x' }])
    const csv = rows.map((row) => row.map((value) => String(value ?? '')).join(',')).join('\n')
    const { root } = await importing(csv, '名单.csv')
    const copy = await readXlsx(readFileSync(join(root, 'officer/名单.标错.xlsx')), { readStyles: true })
    expect(copy.sheets.map(({ name }) => name)).toEqual(['CSV', '错误清单'])
    expect(copy.sheets[0]?.cells?.get('2,5')).toMatchObject({
      comment: { text: expect.stringContaining('不是能拨的号码') },
      style: { fill: { fgColor: { rgb: 'FFC7CE' } } },
    })
    expect(copy.sheets[1]?.rows[1]).toEqual(['CSV', 'F3', '电话', '“x”不是能拨的号码', expect.any(String)])
  })

  test('a second copy takes off the marks of the first, and neither overwrites the other', async () => {
    const { root } = await importing(
      await workbook(contacts, [
        { ...good(1), phone: 'x' },
        { ...good(2), role: 'y' },
      ]),
    )
    const officer = join(root, 'officer')
    const first = await readXlsx(readFileSync(join(officer, '表.标错.xlsx')), { readStyles: true })
    const mended = await desk(root, 'import', 'contacts', join(officer, '表.标错.xlsx'), ...signed)
    expect(mended.err).toContain('共 2 处要改')
    expect(readdirSync(officer).sort()).toEqual(['表.xlsx', '表.标错.xlsx', '表.标错2.xlsx'].sort())
    const second = await readXlsx(readFileSync(join(officer, '表.标错2.xlsx')), { readStyles: true })
    expect(second.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name))
    expect(second.sheets[0]?.cells?.get('1,5')?.comment).toEqual(first.sheets[0]?.cells?.get('1,5')?.comment)
  })
})

describe('what is no list is refused with advice', () => {
  const bomb = () => zipSync({ 'xl/workbook.xml': [new Uint8Array(limits.unpackedBytes + 1), { level: 1 }] })
  test.each<[string, () => Uint8Array | string | Promise<Uint8Array>, RegExp]>([
    ['an empty file', () => '', /^文件是空的/],
    [
      'an old .xls or an encrypted workbook',
      () => Buffer.from('d0cf11e0a1b11ae100', 'hex'),
      /旧的 \.xls 文件.*另存为 \.xlsx/,
    ],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /不是表格文件/],
    ['a web page that calls itself a workbook', () => '<html><table><tr><td>编号</td></tr></table></html>', /这是网页/],
    ['another zip', () => zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), /不是 \.xlsx 表格/],
    ['half a zip', async () => (await workbook(contacts, [good(1)])).subarray(0, 700), /文件坏了/],
    ['a workbook of broken XML', async () => withSheetXml((xml) => xml.slice(0, 300)), /内容坏了|没有找到/],
    ['a zip bomb', bomb, /文件太大，或者压缩得不正常/],
    ['a CSV with a quote left open', () => '编号,名称\n"a,b\n', /引号不成对/],
    ['a sheet of something else', () => '甲,乙\n1,2\n', /没有找到“渠道和调解员”的表.*desk:template -- contacts/],
    ['nothing below the headings', async () => workbook(contacts, []), /没有要发布的内容/],
    [
      'two sheets of the kind',
      async () => writeXlsx({ sheets: ['甲', '乙'].map((name) => ({ name, rows: table(contacts, [good(1)]) })) }),
      /有不止一张“渠道和调解员”的表（“甲”、“乙”）/,
    ],
    [
      'more rows than are read',
      async () =>
        withSheetXml((xml) =>
          xml.replace('</sheetData>', '<row r="20001"><c r="A20001"><v>1</v></c></row></sheetData>'),
        ),
      /超过 20000 行/,
    ],
  ])('%s', async (_, content, advice) => {
    const { code, err, ids, root } = await importing(await content())
    expect([code, ids]).toEqual([1, undefined])
    expect(err.replace('正在打开表格……\n', '')).toMatch(advice)
    expect(readdirSync(join(root, 'officer'))).toEqual(['表.xlsx'])
  })

  test('a bomb that lies about its size is noticed while it unpacks', async () => {
    const bytes = bomb()
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    view.setUint32(22, 1000, true) // the size it states in its local header
    const started = process.memoryUsage().arrayBuffers
    const { err } = await importing(bytes)
    expect(err).toContain('文件太大，或者压缩得不正常')
    expect(process.memoryUsage().arrayBuffers - started).toBeLessThan(600_000_000)
  })

  test('no file, a folder, no document number, nobody who signs', async () => {
    const root = plantDesk()
    const file = lay(root, '表.xlsx', await workbook(contacts, [good(1)]))
    const said = async (...args: string[]) => (await desk(root, 'import', 'contacts', ...args)).err
    expect(await said(join(root, 'x.xlsx'), ...signed)).toContain('没有这个文件')
    expect(await said(root, ...signed)).toContain('不是文件')
    expect(await said(file, '--by', '张三')).toContain('--document 文号')
    expect(await said(file, '--document', '1号', '--by', ' ')).toContain('--by 姓名')
    expect(readList(root, 'contacts')).toBeUndefined()
  })
})

describe('against what is there', () => {
  async function published(count: number) {
    const root = plantDesk()
    const rows = Array.from({ length: count }, (_, index) => good(index + 1))
    const file = lay(root, '一.xlsx', await workbook(contacts, rows))
    await desk(root, 'import', 'contacts', file, ...signed)
    return { root, rows, file }
  }
  const listText = (root: string) => readFileSync(join(root, 'content/guanxian/published/contacts.json'), 'utf8')

  test('the difference is told by record and field, in the words of the workbook', async () => {
    const { root, rows } = await published(10)
    const changed = [...rows.slice(1), { ...good(11), name: '新来的' }].map((row) =>
      row.id === 'contact-3' ? { ...row, township: '贾镇', hours: '示例上午' } : row,
    )
    const { out } = await desk(
      root,
      'import',
      'contacts',
      lay(root, '二.xlsx', await workbook(contacts, changed)),
      ...signed,
    )
    expect(out).toContain(`和已经发布的比：新增 1，修改 1，删除 1，不变 8
  + 新来的
  - 示例调解员1
  ~ 示例调解员3
      乡镇（街道）：清泉街道 → 贾镇
      办公时间：（空） → 示例上午
`)
    expect(out).toContain('金牌调解员 10/38 名')
  })

  test('the same file again changes nothing, not even the approval', async () => {
    const { root, file } = await published(3)
    await desk(root, 'approve', readList(root, 'contacts')?.hash ?? '', '--by', '李四')
    const before = listText(root)
    const { code, out } = await desk(root, 'import', 'contacts', file, ...signed)
    expect([code, out]).toEqual([0, expect.stringContaining('已经导入过了，什么也没有改')])
    expect(listText(root)).toBe(before)
  })

  test('a changed list needs a new approval', async () => {
    const { root, rows } = await published(3)
    await desk(root, 'approve', readList(root, 'contacts')?.hash ?? '', '--by', '李四')
    await desk(
      root,
      'import',
      'contacts',
      lay(root, '二.xlsx', await workbook(contacts, [...rows, good(4)])),
      ...signed,
    )
    expect(readList(root, 'contacts')?.approval).toBeUndefined()
  })

  test('taking away more than a fifth must be meant', async () => {
    const { root, rows } = await published(10)
    const before = listText(root)
    const file = lay(root, '二.xlsx', await workbook(contacts, rows.slice(3)))
    const refused = await desk(root, 'import', 'contacts', file, ...signed)
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('会删掉已经发布的 10 条里的 3 条')])
    expect(listText(root)).toBe(before)
    await desk(root, 'import', 'contacts', file, ...signed, '--allow-removals')
    expect(readList(root, 'contacts')?.records).toHaveLength(7)
    const few = lay(root, '三.xlsx', await workbook(contacts, rows.slice(4)))
    expect((await desk(root, 'import', 'contacts', few, ...signed)).code).toBe(0)
  })

  test('a list somebody edited by hand is not built upon', async () => {
    const { root, file } = await published(2)
    const path = join(root, 'content/guanxian/published/contacts.json')
    writeFileSync(path, listText(root).replace('示例调解员1', '示例调解员9'))
    const { code, err } = await desk(root, 'import', 'contacts', file, ...signed)
    expect([code, err]).toEqual([1, expect.stringContaining('有人手改过')])
  })

  test('what the desk does not know for a command signs nothing', async () => {
    const { root } = await published(2)
    const before = listText(root)
    const hash = readList(root, 'contacts')?.hash ?? ''
    const { code, err } = await desk(root, 'approve', hash, '--by', '李四', '--dry-run')
    expect([code, err]).toEqual([1, expect.stringContaining('不认识 --dry-run，认识的只有 --by 姓名')])
    expect(listText(root)).toBe(before)
  })
})

test.each([
  [[]],
  [['publish']],
  [['import', 'contacts']],
  [['import', 'contacts', 'a.xlsx', 'b.xlsx']],
  [['import', 'contacts', 'a.xlsx', '--fast']],
  [['approve', '0123456789abcdef']],
  [['template']],
])('%j is answered with how to use the desk', async (args) => {
  expect(await desk(plantDesk(), ...args)).toEqual({ code: 1, out: '', err: expect.stringMatching(/^用法：/m) })
})

test.each([[['import', 'people', 'a.xlsx']], [['template', '__proto__']]])(
  '%j is answered with the kinds there are',
  async (args) => {
    const { code, out, err } = await desk(plantDesk(), ...args)
    expect([code, out]).toEqual([1, ''])
    for (const { id, name } of Object.values(kinds)) expect(err).toMatch(new RegExp(`${id} +${name}`))
  },
)
