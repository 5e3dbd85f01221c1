import type { Choices } from './cell-types'
import { columnLetters, type Fault, inReadingOrder, Refusal } from './fault'
import type { Column, DeskRecord, Fields, Kind } from './kinds/kind'
import { oneLine, plainSigns, plainText } from './plain-text'
import type { Cell, Table } from './workbook/read-tables'

/** What came out of a workbook. `records` is whole only where `faults` is empty. */
export interface Reading<R> {
  sheet: string
  records: R[]
  faults: Fault[]
  /** Worth telling, but nothing wrong. */
  notices: string[]
}

/** Records whose id begins so are examples, and stay in the workbook. */
export const examplePrefix = '示例'

/** How far down the headings may stand, below a title or a note. */
const headingRows = 10

/**
 * Finds the one sheet of this kind among the tables and reads every row of it, complaining of all that is wrong at once.
 * @throws Refusal when there is no such sheet, or more than one.
 */
export function readRecords<R extends DeskRecord>(
  tables: readonly Table[],
  kind: Kind<R>,
  choices: Choices,
  progress: (done: number, all: number) => void = () => undefined,
): Reading<R> {
  const { table, headings } = findSheet(tables, kind)
  const faults: Fault[] = []
  const notices = headings.unknown.map((heading) => `第${headings.row}行的“${heading}”这一列不认识，没有读`)
  const at = (row: number, column: Column) => ({
    sheet: table.sheet,
    row,
    column: headings.columns.get(column.key) ?? 1,
    heading: column.heading,
  })
  for (const column of kind.columns) {
    if (column.required && !headings.columns.has(column.key))
      faults.push({
        sheet: table.sheet,
        row: headings.row,
        message: `少了“${column.heading}”这一列`,
        fix: '照模板把这一列的标题加在这一行',
      })
  }
  for (const heading of headings.repeated)
    faults.push({
      sheet: table.sheet,
      row: headings.row,
      message: `有两列都叫“${heading}”`,
      fix: '只留一列',
    })

  const lacksColumns = faults.length > 0

  const cellAt = spreadMerges(table, headings.row, faults)
  const seen = new Map<string, number>()
  const records: R[] = []
  let examples = 0
  const last = table.rows.length
  for (let row = headings.row + 1; row <= last; row++) {
    if (row % 1000 === 0) progress(row, last)
    const filled = kind.columns.flatMap((column) => {
      const place = headings.columns.get(column.key)
      const cell = place === undefined ? undefined : cellAt(row, place)
      return cell && !isBlank(cell) ? [{ column, cell }] : []
    })
    if (filled.length === 0) continue
    const idCell = filled.find(({ column }) => column.key === 'id')
    if (typeof idCell?.cell.value === 'string' && plainText(idCell.cell.value).startsWith(examplePrefix)) {
      examples++
      continue
    }
    const complain = (column: Column, message: string, fix: string) => faults.push({ ...at(row, column), message, fix })
    const before = faults.length
    const fields: Fields = {}
    for (const column of kind.columns) {
      const entry = filled.find((candidate) => candidate.column === column)
      if (!entry) {
        if (column.required && headings.columns.has(column.key)) complain(column, '没有填', `补上，${column.type.hint}`)
        continue
      }
      const result = readCell(entry.cell, column, table.date1904, choices)
      if ('message' in result) {
        complain(column, result.message, result.fix)
        continue
      }
      fields[column.key] = result.value
      if (!column.unique) continue
      const key = `${column.key} ${String(result.value)}`
      const first = seen.get(key)
      if (first === undefined) seen.set(key, row)
      else
        complain(
          column,
          `“${String(result.value)}”和第${first}行的重复了`,
          '每行的都要不一样；同一行抄了两遍就删去一行',
        )
    }
    const settled =
      kind.settle?.(fields, (key, message, fix) => {
        const column = kind.columns.find((candidate) => candidate.key === key)
        if (column) complain(column, message, fix)
      }) ?? fields
    if (faults.length === before && !lacksColumns) records.push(kind.schema.parse({ row, ...settled }))
  }
  if (examples > 0) notices.push(`跳过了 ${examples} 行示例（编号以“${examplePrefix}”开头）`)
  if (records.length === 0 && faults.length === 0)
    throw new Refusal(`工作表“${table.sheet}”里没有要发布的内容：标题下面是空的，或者只有示例行。`)
  return { sheet: table.sheet, records, faults: inReadingOrder(faults), notices }
}

function readCell({ value, trouble }: Cell, column: Column, date1904: boolean, choices: Choices) {
  if (trouble === 'uncomputed')
    return { message: '这个公式还没有算出结果', fix: '用 Excel 或 WPS 打开、保存一次，或者把公式换成它的值' }
  if (trouble === 'error') return { message: `这一格是错误值 ${String(value)}`, fix: '改好公式，或者直接填写' }
  return column.type.read({ value: value ?? '', date1904, choices })
}

interface Headings {
  /** Row they stand in, from 1. */
  row: number
  /** By key of the column: where it stands, from 1. */
  columns: Map<string, number>
  unknown: string[]
  repeated: string[]
}

function findSheet<R extends DeskRecord>(
  tables: readonly Table[],
  kind: Kind<R>,
): { table: Table; headings: Headings } {
  const found = tables.flatMap((table) => {
    const headings = findHeadings(table, kind)
    return headings ? [{ table, headings }] : []
  })
  const named = found.filter(({ table }) => table.sheet.trim() === kind.name)
  const [only, second] = named.length === 1 ? named : found
  if (!only) {
    const wanted = kind.columns.flatMap(({ heading, required }) => (required ? [heading] : []))
    throw new Refusal(
      `没有找到“${kind.name}”的表：前 ${headingRows} 行里要有一行标题，写着 ${wanted.join('、')}。可以用 npm run desk:template -- ${kind.id} 领一张空表。`,
    )
  }
  if (second)
    throw new Refusal(
      `有不止一张“${kind.name}”的表（${found.map(({ table }) => `“${table.sheet}”`).join('、')}）。合成一张，或者把要发布的那张叫作“${kind.name}”。`,
    )
  return only
}

/** The row with most of the headings, if it has at least half of those that must be there. */
function findHeadings({ rows }: Table, { columns }: Pick<Kind, 'columns'>): Headings | undefined {
  const required = columns.filter((column) => column.required).length
  const candidates = rows.slice(0, headingRows).map((cells, index) => {
    const headings: Headings = { row: index + 1, columns: new Map(), unknown: [], repeated: [] }
    cells.forEach(({ value }, position) => {
      const written = headingOf(value)
      if (written === '') return
      const column = columns.find(({ heading }) => headingOf(heading) === written)
      if (!column) headings.unknown.push(`${columnLetters(position + 1)}列 ${written}`)
      else if (headings.columns.has(column.key)) headings.repeated.push(column.heading)
      else headings.columns.set(column.key, position + 1)
    })
    return headings
  })
  return candidates
    .filter((headings) => headings.columns.size * 2 >= required)
    .sort((a, b) => b.columns.size - a.columns.size)
    .at(0)
}

/** The words alone: officers put stars and remarks such as（必填）to a heading. */
function headingOf(value: Cell['value']): string {
  if (typeof value !== 'string') return ''
  return plainSigns(oneLine(plainText(value)))
    .replace(/\((必填|选填|可不填|可以不填)\)/g, '')
    .replace(/[*:]/g, '')
}

/**
 * A cell merged down a column stands for each of its rows, as whoever merged it meant. One merged across columns has no
 * such meaning.
 */
function spreadMerges({ sheet, rows, merges }: Table, headingRow: number, faults: Fault[]) {
  const source = new Map<string, [row: number, column: number]>()
  for (const { top, left, bottom, right } of merges) {
    if (bottom <= headingRow) continue
    const cell = rows[top - 1]?.[left - 1]
    if (left !== right || top <= headingRow) {
      if (cell && !isBlank(cell))
        faults.push({
          sheet,
          row: top,
          column: left,
          message: `${columnLetters(left)}${top} 到 ${columnLetters(right)}${bottom} 合并成了一格`,
          fix: '取消合并，每一格各填各的',
        })
      continue
    }
    for (let row = top; row <= Math.min(bottom, rows.length); row++) source.set(`${row},${left}`, [top, left])
  }
  return (row: number, column: number): Cell | undefined => {
    const [top, left] = source.get(`${row},${column}`) ?? [row, column]
    return rows[top - 1]?.[left - 1]
  }
}

function isBlank({ value, trouble }: Cell): boolean {
  return trouble === undefined && (value === null || (typeof value === 'string' && plainText(value) === ''))
}
