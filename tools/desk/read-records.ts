import type { Cell, Choices } from '../published/cell-types'
import type { Column, DeskRecord, Fields, Kind } from '../published/kinds/kind'
import { plainText } from '../published/plain-text'
import { type Fault, inReadingOrder, Refusal } from './fault'
import { findSheet, type Headings } from './headings'
import { spreadMerges } from './spread-merges'
import { isBlank, type Table } from './workbook/read-tables'

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

/**
 * Finds the one sheet of this kind among the tables and reads every row of it, complaining of all that is wrong at once.
 * @throws Refusal when there is no such sheet, or more than one, or nothing in it.
 */
export function readRecords<R extends DeskRecord>(
  tables: readonly Table[],
  kind: Kind<R>,
  choices: Choices,
  progress: (done: number, all: number) => void = () => undefined,
): Reading<R> {
  const { table, headings } = findSheet(tables, kind)
  const faults = headingFaults(table.sheet, headings, kind)
  const columnsAreThere = faults.length === 0
  const cellAt = spreadMerges(table, headings.row, faults)
  const firstRowOf = repeatFinder()
  const records: R[] = []
  let examples = 0

  const last = table.rows.length
  for (let row = headings.row + 1; row <= last; row++) {
    if (row % 1000 === 0) progress(row, last)
    // A row that has only its share of a cell merged down from above is blank.
    if (table.rows[row - 1]?.every(isBlank)) continue
    const cells = filledCells(kind.columns, headings, (column) => cellAt(row, column))
    if (cells.size === 0) continue
    if (isExample(cells)) {
      examples++
      continue
    }
    const before = faults.length
    const complain = (key: string, message: string, fix: string) => {
      const column = headings.columns.get(key) ?? 1
      const heading = kind.columns.find((candidate) => candidate.key === key)?.heading ?? key
      faults.push({ sheet: table.sheet, row, column, heading, message, fix })
    }
    const fields: Fields = {}
    for (const column of kind.columns) {
      const { key, required, unique, type } = column
      const cell = cells.get(key)
      if (cell === undefined) {
        if (required && headings.columns.has(key)) complain(key, '没有填', `补上，${type.hint}`)
        continue
      }
      const result = readCell(cell, column, table.date1904, choices)
      if ('message' in result) {
        complain(key, result.message, result.fix)
        continue
      }
      fields[key] = result.value
      const first = unique && firstRowOf(key, String(result.value), row)
      if (first)
        complain(key, `“${String(result.value)}”和第${first}行的重复了`, '每行的都要不一样；同一行抄了两遍就删去一行')
    }
    const settled = kind.settle?.(fields, complain, choices) ?? fields
    if (faults.length === before && columnsAreThere) records.push(kind.schema.parse({ row, ...settled }))
  }

  if (records.length === 0 && faults.length === 0)
    throw new Refusal(`工作表“${table.sheet}”里没有要发布的内容：标题下面是空的，或者只有示例行。`)
  const notices = headings.unknown.map((heading) => `第${headings.row}行的“${heading}”这一列不认识，没有读`)
  if (examples > 0) notices.push(`跳过了 ${examples} 行示例（编号以“${examplePrefix}”开头）`)
  return { sheet: table.sheet, records, faults: inReadingOrder(faults), notices }
}

function headingFaults(sheet: string, headings: Headings, { columns }: Pick<Kind, 'columns'>): Fault[] {
  const { row } = headings
  const missing = columns.filter(({ key, required }) => required && !headings.columns.has(key))
  return [
    ...missing.map(({ heading }) => ({
      sheet,
      row,
      message: `少了“${heading}”这一列`,
      fix: '照模板把这一列的标题加在这一行',
    })),
    ...headings.repeated.map((heading) => ({ sheet, row, message: `有两列都叫“${heading}”`, fix: '只留一列' })),
  ]
}

/** By key of the column; what is blank is not there. */
function filledCells(
  columns: readonly Column[],
  headings: Headings,
  cellAt: (column: number) => Cell | undefined,
): Map<string, Cell> {
  return new Map(
    columns.flatMap(({ key }) => {
      const place = headings.columns.get(key)
      const cell = place === undefined ? undefined : cellAt(place)
      return cell && !isBlank(cell) ? [[key, cell] as const] : []
    }),
  )
}

function isExample(cells: ReadonlyMap<string, Cell>): boolean {
  const id = cells.get('id')?.value
  return typeof id === 'string' && plainText(id).startsWith(examplePrefix)
}

function readCell({ value, trouble }: Cell, column: Column, date1904: boolean, choices: Choices) {
  if (trouble === 'uncomputed')
    return { message: '这个公式还没有算出结果', fix: '用 Excel 或 WPS 打开、保存一次，或者把公式换成它的值' }
  if (trouble === 'error') return { message: `这一格是错误值 ${String(value)}`, fix: '改好公式，或者直接填写' }
  return column.type.read({ value: value ?? '', date1904, choices })
}

/** Remembers in which row a value of a column was first, and tells it when the value comes again. */
function repeatFinder() {
  const seen = new Map<string, number>()
  return (key: string, value: string, row: number): number | undefined => {
    const first = seen.get(`${key} ${value}`)
    if (first === undefined) seen.set(`${key} ${value}`, row)
    return first
  }
}
