import type { Choices } from '../published/cell-types'
import type { DeskRecord, Kind } from '../published/kinds/kind'
import { plainText } from '../published/plain-text'
import { type Fault, inReadingOrder, Refusal } from './fault'
import { type Cells, openSheet } from './read-sheet'
import type { Table } from './workbook/read-tables'

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
  const open = openSheet(tables, kind, choices)
  const firstRowOf = repeatFinder()
  const records: R[] = []
  let examples = 0

  for (const { row, cells } of open.rows(progress)) {
    if (isExample(cells)) {
      examples++
      continue
    }
    const before = open.faults.length
    const complain = open.complainAt(row)
    open.complainOfGaps(row, cells)
    const fields = open.read(row, cells)
    for (const { key, unique } of kind.columns) {
      const value = fields[key]
      const first = unique && value !== undefined && firstRowOf(key, String(value), row)
      if (first) complain(key, `“${String(value)}”和第${first}行的重复了`, '每行的都要不一样；同一行抄了两遍就删去一行')
    }
    const settled = kind.settle?.(fields, complain, choices) ?? fields
    if (open.faults.length === before && open.isWhole) records.push(kind.schema.parse({ row, ...settled }))
  }

  if (records.length === 0 && open.faults.length === 0)
    throw new Refusal(`工作表“${open.sheet}”里没有要发布的内容：标题下面是空的，或者只有示例行。`)
  const notices = [...open.notices]
  if (examples > 0) notices.push(`跳过了 ${examples} 行示例（编号以“${examplePrefix}”开头）`)
  return { sheet: open.sheet, records, faults: inReadingOrder(open.faults), notices }
}

/** Whether a row is an example, by the column that names it. */
export function isExample(cells: Cells, key = 'id'): boolean {
  const name = cells.get(key)?.value
  return typeof name === 'string' && plainText(name).startsWith(examplePrefix)
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
