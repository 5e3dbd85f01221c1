import { zipSync } from 'fflate'
import { type Cell as FileCell, readXlsx, type Sheet, streamXlsxRows } from 'hucre/xlsx'
import type { Cell } from '../../published/cell-types'
import { Refusal } from '../fault'
import { readCsv } from './read-csv'
import { readDocx } from './read-docx'
import { plainTable, type Table } from './table'
import { unpack } from './unpack'

export const maxRows = 20_000
const lastColumn = 'CV'

/**
 * The visible sheets of an `.xlsx`, or the one table of a `.csv`. What kind of file it is shows in its first bytes; its
 * name may say anything.
 * @throws Refusal for everything else, with what to do about it.
 */
export async function readTables(bytes: Uint8Array): Promise<Table[]> {
  if (bytes.length === 0) throw new Refusal('文件是空的。')
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Refusal('这是旧的 .xls 文件，或者加了打开密码。请用 Excel 或 WPS 打开，去掉密码，另存为 .xlsx 再试。')
  if (startsWith(bytes, 0x50, 0x4b)) {
    const files = unpack(bytes)
    const document = files['word/document.xml']
    return document && !(workbookPart in files) ? readDocument(document) : readWorkbook(packed(files))
  }
  const rows = readCsv(bytes).map((row) => row.map((value) => ({ value })))
  if (rows.length > maxRows) throw tooManyRows('CSV')
  return [plainTable('CSV', rows)]
}

const workbookPart = 'xl/workbook.xml'
const textsPart = 'xl/sharedStrings.xml'

/** Whether a file is a workbook, in which its own copy can be marked. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b) && workbookPart in unpack(bytes)
}

/** The archive with nothing in it but what was counted while unpacking, for a library that would trust what it is given. */
export function repack(bytes: Uint8Array): Uint8Array {
  return packed(unpack(bytes))
}

function packed(files: Record<string, Uint8Array>): Uint8Array {
  if (!(workbookPart in files))
    throw new Refusal(
      '这不是 .xlsx 表格。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”再试；Word 文档要里面有表格、存成 .docx。',
    )
  const texts = files[textsPart]
  return zipSync(texts ? { ...files, [textsPart]: wholeTexts(texts) } : files, { level: 0 })
}

/** A text may be part plain and part in runs with a format each; the library reads the runs alone. */
function wholeTexts(part: Uint8Array): Uint8Array {
  const xml = Buffer.from(part).toString('latin1')
  if (!/<r[\s>]/.test(xml)) return part
  const whole = xml
    .replace(/(<si[^<>]*>\s*)(<t(?:\s[^<>]*)?>[^<]*<\/t>)(?=\s*<r[\s>])/g, '$1<r>$2</r>')
    .replace(/(<\/r>\s*)(<t(?:\s[^<>]*)?>[^<]*<\/t>)/g, '$1<r>$2</r>')
  return Buffer.from(whole, 'latin1')
}

function readDocument(part: Uint8Array): Table[] {
  let tables: Table[]
  try {
    tables = readDocx(new TextDecoder('utf-8', { fatal: true }).decode(part))
  } catch {
    throw new Refusal('文档里的内容坏了，读不出来。请用 Word 或 WPS 打开，另存为新的 .docx 再试。')
  }
  if (tables.length === 0) throw new Refusal('这个 Word 文档里没有表格。')
  for (const { sheet, rows } of tables) if (rows.length > maxRows) throw tooManyRows(sheet)
  return tables
}

async function readWorkbook(archive: Uint8Array): Promise<Table[]> {
  try {
    const workbook = await readXlsx(archive, { sheets: isVisible, range: `A1:${lastColumn}${maxRows}` })
    for (const { name } of workbook.sheets) await refuseMoreRows(archive, name)
    return workbook.sheets.map((sheet) => toTable(sheet, workbook.dateSystem === '1904'))
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('表格里的内容坏了，读不出来。请用 Excel 或 WPS 打开，另存为新的 .xlsx 再试。')
  }
}

/** Rows past the limit are not read, so that a stray cell far down costs nothing; but nothing is left out in silence. */
async function refuseMoreRows(archive: Uint8Array, sheet: string): Promise<void> {
  const rest = streamXlsxRows(archive, { sheet, range: `A${maxRows + 1}:${lastColumn}1048576` })
  for await (const { values } of rest) {
    if (values.some((value) => value !== null && value !== '')) throw tooManyRows(sheet)
  }
}

function isVisible({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }): boolean {
  return !hidden && !veryHidden
}

function toTable({ name, rows, cells, merges = [], rowDefs, columns, autoFilter }: Sheet, date1904: boolean): Table {
  return {
    sheet: name,
    rows: rows.map((row, rowIndex) => row.map((value, column) => toCell(value, cells?.get(`${rowIndex},${column}`)))),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow + 1,
      left: startCol + 1,
      bottom: endRow + 1,
      right: endCol + 1,
    })),
    date1904,
    hiddenRows: [...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row + 1] : [])).sort((a, b) => a - b),
    hiddenColumns: (columns ?? []).flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
    filtered: autoFilter !== undefined,
  }
}

function toCell(value: Cell['value'], detail: FileCell | undefined): Cell {
  if (detail?.type === 'error') return { value, trouble: 'error' }
  // Without a kept result the file knows the formula only. An empty result is kept as empty text.
  if (detail?.formula !== undefined && value === null) return { value, trouble: 'uncomputed' }
  return { value }
}

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function tooManyRows(sheet: string): Refusal {
  return new Refusal(`工作表“${sheet}”超过 ${maxRows} 行。请分成几类或者删去多余的行再试。`)
}
