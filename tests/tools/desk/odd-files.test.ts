import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { sheetPruner } from '../../../tools/desk/workbook/prune-sheet'
import { readTables } from '../../../tools/desk/workbook/read-tables'
import { limits, unpack } from '../../../tools/desk/workbook/unpack'
import { FileError, writeFiles } from '../../../tools/pack/write-files'
import { billboards } from '../../../tools/published/kinds/billboards'
import { contacts } from '../../../tools/published/kinds/contacts'
import { places } from '../../../tools/published/kinds/places'
import { plantFolder } from '../../planted-folder'
import { desk, goodRow, lay, plantDesk, readList, signed, table, workbook } from './desk-project'

const good = goodRow.contacts

async function importing(content: Uint8Array | string, name = '表.xlsx') {
  const root = plantDesk()
  const result = await desk(root, 'import', 'contacts', lay(root, name, content), ...signed)
  return { ...result, root, ids: readList(root, 'contacts')?.records.map(({ id }) => id) }
}

const sheetPart = 'xl/worksheets/sheet1.xml'

async function withPart(part: string, edit: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await workbook(contacts, [good(1), good(2)]))
  return zipSync({ ...files, [part]: strToU8(edit(new TextDecoder().decode(files[part]))) })
}

describe('empty formatting costs nothing', () => {
  const rows = (from: number, to: number) =>
    Array.from(
      { length: to - from },
      (_, index) => `<row r="${from + index}" s="1"><c r="A${from + index}" s="1"/></row>`,
    )

  test('of 200,000 empty rows none is kept', async () => {
    const bytes = await withPart(sheetPart, (xml) =>
      xml.replace('</sheetData>', `${rows(4, 200_000).join('')}</sheetData>`),
    )
    const kept = new TextDecoder().decode(unpack(bytes)[sheetPart])
    expect(kept.match(/<row/g)).toHaveLength(3)
    expect((await readTables(bytes))[0]?.rows).toHaveLength(3)
    expect((await importing(bytes)).ids).toEqual(['contact-1', 'contact-2'])
  })

  test('wherever the pieces end, the same is left', () => {
    const xml = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"/></row>${rows(2, 6).join('')}<row r="9"><c r="A9"><v>3</v></c></row></sheetData>`
    const expected =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="9"><c r="A9"><v>3</v></c></row></sheetData>'
    for (let size = 1; size < 40; size++) {
      const pruner = sheetPruner()
      const parts: Uint8Array[] = []
      for (let at = 0; at < xml.length; at += size) parts.push(pruner.push(strToU8(xml.slice(at, at + size))))
      expect(Buffer.concat([...parts, pruner.end()]).toString()).toBe(expected)
    }
  })
})

describe('odd archives', () => {
  test('an entry called __proto__ is left where it is', async () => {
    const bytes = zipSync({ ...unzipSync(await workbook(contacts, [good(1)])), 'xl/__proto__': strToU8('x') })
    expect((await importing(bytes)).ids).toEqual(['contact-1'])
  })

  test('a text that is part plain and part in runs is read whole', async () => {
    const bytes = await withPart('xl/sharedStrings.xml', (xml) =>
      xml.replace('<t>示例调解员1</t>', '<t>示例</t><r><t>调解</t></r><r><rPr><b/></rPr><t>员1</t></r>'),
    )
    const { root } = await importing(bytes)
    expect(readList(root, 'contacts')?.records[0]?.name).toBe('示例调解员1')
  })

  test('millions of shared texts are refused while they are unpacked', async () => {
    const bytes = await withPart('xl/sharedStrings.xml', (xml) =>
      xml.replace('</sst>', `${'<si><t/></si>'.repeat(limits.sharedTexts)}</sst>`),
    )
    expect(await importing(bytes)).toMatchObject({ code: 1, err: expect.stringContaining('文件太大') })
  })
})

describe('CSV as it comes', () => {
  const csv = (delimiter: string) =>
    table(contacts, [good(1), good(2)])
      .map((row) => row.map((value) => String(value ?? '')).join(delimiter))
      .join('\r\n')
  test.each([
    ['a title before tabs', Buffer.from(`示例名单，2026年,一份\r\n${csv('\t')}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${csv('\t')}`, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${csv(',')}`, 'utf16le').swap16()],
  ])('%s', async (_, bytes) => expect((await importing(bytes, '表.csv')).ids).toEqual(['contact-1', 'contact-2']))
})

describe('a Word document', () => {
  const cell = (text: unknown, more = '') =>
    `<w:tc><w:tcPr>${more}</w:tcPr><w:p><w:r><w:t>${String(text ?? '')}</w:t></w:r></w:p></w:tc>`
  const grid = (rows: unknown[][]) =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row.map((each) => cell(each)).join('')}</w:tr>`).join('')}</w:tbl>`
  const docx = (body: string) =>
    zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    })
  const [head = [], ...rows] = table(contacts, [good(1), good(2)])

  test('with one table is read as that table', async () => {
    expect((await importing(docx(`<w:p/>${grid([head, ...rows])}`), '表.docx')).ids).toEqual(['contact-1', 'contact-2'])
  })

  test('tables with the same headings are one', async () => {
    const { ids, out } = await importing(docx(rows.map((row) => grid([head, row])).join('<w:p/>')), '表.docx')
    expect(ids).toEqual(['contact-1', 'contact-2'])
    expect(out).toContain('第3行是重复的标题')
  })

  test('cells merged down and across are known as merged', async () => {
    const xml = `<w:tbl><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('丙')}${cell('丁')}</w:tr></w:tbl>`
    const [read] = await readTables(docx(xml))
    expect(read?.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['甲', '乙', null],
      [null, '丙', '丁'],
    ])
    expect(read?.merges).toEqual(
      [
        { top: 1, left: 2, bottom: 1, right: 3 },
        { top: 1, left: 1, bottom: 2, right: 1 },
      ].sort((a, b) => a.left - b.left),
    )
  })

  test.each([
    ['without a table', docx('<w:p/>'), /没有表格/],
    ['that is broken', zipSync({ 'word/document.xml': strToU8('<w:document>') }), /文档里的内容坏了/],
  ])('%s is refused', async (_, bytes, why) => {
    expect(await importing(bytes, '表.docx')).toMatchObject({ code: 1, err: expect.stringMatching(why) })
  })

  test('with faults gets a workbook with the faults marked', async () => {
    const { root } = await importing(
      docx(grid([head, ...table(contacts, [{ ...good(1), phone: 'x' }]).slice(1)])),
      '表.docx',
    )
    expect(readdirSync(join(root, 'officer')).sort()).toEqual(['表.docx', '表.标错.xlsx'].sort())
  })
})

describe('questions about dates and ids', () => {
  test('a verified date that is to come, or decades ago, is asked about', async () => {
    const root = plantDesk()
    const bytes = await workbook(contacts, [
      { ...good(1), verifiedOn: '2026-12-31' },
      { ...good(2), verifiedOn: '1991-01-05' },
      good(3),
    ])
    const file = lay(root, '表.xlsx', bytes)
    const asked = await desk(root, 'import', 'contacts', file, ...signed)
    expect([asked.code, asked.err]).toEqual([1, expect.stringMatching(/要问 dates：.*\n {2}说的是 I2、I3\n/)])
    expect((await desk(root, 'import', 'contacts', file, ...signed, '--answer', 'dates=mend')).err).toContain(
      '共 2 处要改',
    )
    expect((await desk(root, 'import', 'contacts', file, ...signed, '--answer', 'dates=keep')).code).toBe(0)
  })

  test('an id that another place elsewhere takes over is asked about', async () => {
    const root = plantDesk()
    const square = goodRow.places(1)
    await desk(root, 'import', 'places', lay(root, '一.xlsx', await workbook(places, [square])), ...signed)
    const moved = { ...square, name: '另一处完全两样的法治长廊', latitude: 36.6 }
    const file = lay(root, '二.xlsx', await workbook(places, [moved]))
    const asked = await desk(root, 'import', 'places', file, ...signed)
    expect([asked.code, asked.err]).toEqual([1, expect.stringContaining('要问 reused-place-1')])
    const other = await desk(root, 'import', 'places', file, ...signed, '--answer', 'reused-place-1=mend')
    expect(other.err).toContain('编号 place-1 已经是“示例广场1”的了')
    expect((await desk(root, 'import', 'places', file, ...signed, '--answer', 'reused-place-1=same')).code).toBe(0)
  })

  test('an id and the code on a sign have names that nobody mixes up, and the old one is still read', async () => {
    expect(billboards.columns.flatMap(({ heading }) => (/编/.test(heading) ? [heading] : []))).toEqual(['编号'])
    const root = plantDesk()
    const rows = table(billboards, [goodRow.billboards(1)])
    rows[0] = (rows[0] ?? []).map((heading) => (heading === '牌上的码' ? '编码' : heading))
    const csv = rows.map((row) => row.join(',')).join('\n')
    await desk(root, 'import', 'billboards', lay(root, '表.csv', csv), ...signed)
    expect(readList(root, 'billboards')?.records[0]?.code).toBe('SL-1')
  })
})

describe('a signature', () => {
  test('holds for the list it was given for, and for no other', async () => {
    const root = plantDesk('whole')
    await desk(root, 'import', 'contacts', lay(root, '一.xlsx', await workbook(contacts, [good(1)])), ...signed)
    const hash = readList(root, 'contacts')?.hash ?? ''
    await desk(root, 'approve', hash, '--by', '李四')
    expect((await desk(root, 'coverage')).out).toContain('李四 签发')
    const path = join(root, 'content/guanxian/published/contacts.json')
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace(`"approval":{"by":"李四"`, `"approval":{"by":"王五"`)
        .replace(/("on":"[\d-]+","hash":")[0-9a-f]{16}/, '$10000000000000000'),
    )
    expect((await desk(root, 'coverage')).out).toContain('还没有签发')
  })

  test('is what posters wait for', async () => {
    const root = plantDesk('whole')
    await desk(root, 'import', 'places', lay(root, '一.xlsx', await workbook(places, [goodRow.places(1)])), ...signed)
    const said = await desk(root, 'posters', '--base', 'https://pufa.example.org/', '--out', join(root, 'x'))
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('“法治阵地”还没有签发') })
  })
})

describe('files', () => {
  test('a folder that cannot be written to is said in Chinese, and nothing is left behind', () => {
    const root = plantFolder({ 'a.txt': 'x' })
    expect(() => writeFiles(new Map([[join(root, 'a.txt/b.txt'), 'y']]))).toThrow(FileError)
    expect(() => writeFiles(new Map([[join(root, 'a.txt/b.txt'), 'y']]))).toThrow(/什么也没有改/)
    expect(readdirSync(root)).toEqual(['a.txt'])
  })

  test.each([
    ['ENOSPC', '磁盘满了'],
    ['EROFS', '只读'],
    ['EACCES', '没有权限'],
  ])('%s: %s', (code, said) => {
    expect(new FileError(Object.assign(new Error(code), { code, path: '表.json' })).message).toMatch(
      new RegExp(`^表\\.json：.*${said}.*什么也没有改。$`),
    )
  })

  test('the draft of a process that was killed is no list, and is taken away by the next that writes', async () => {
    const root = plantDesk('whole')
    const file = lay(root, '一.xlsx', await workbook(contacts, [good(1)]))
    await desk(root, 'import', 'contacts', file, ...signed)
    const folder = join(root, 'content/guanxian/published')
    writeFileSync(join(folder, 'contacts.json.4194305.tmp'), '{"ki')
    expect((await desk(root, 'coverage')).code).toBe(0)
    await desk(root, 'approve', readList(root, 'contacts')?.hash ?? '', '--by', '李四')
    expect(readdirSync(folder)).toEqual(['contacts.json'])
  })

  test('control characters in a cell never reach the terminal', async () => {
    const { err } = await importing(
      await withPart(sheetPart, (xml) =>
        xml.replace(/<c r="I2"[^>]*>.*?<\/c>/, '<c r="I2" t="inlineStr"><is><t>_x001B_[31m坏\u202e日期</t></is></c>'),
      ),
    )
    expect(err).toContain('日期”不是日期')
    for (const sign of ['\u001b', '\u202e']) expect(err).not.toContain(sign)
  })
})
