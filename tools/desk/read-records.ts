import type { Choices } from '../published/cell-types'
import type { DeskRecord, Fields, Kind } from '../published/kinds/kind'
import { plainText } from '../published/plain-text'
import { type CellPlace, type Fault, inReadingOrder, Refusal } from './fault'
import type { Mapping } from './mapping/mapping'
import { askOnce, type Question } from './questions'
import { type Cells, type ListReading, openSheet } from './read-sheet'
import type { Table } from './workbook/table'

/** A row that says all that a record needs, but for an id where the table gives none. */
export interface Draft {
  row: number
  fields: Fields
}

/** What came out of a workbook. `drafts` is whole only where there are no faults and no questions. */
export interface Reading {
  sheet: string
  mapping: Mapping
  drafts: Draft[]
  faults: Fault[]
  questions: Question[]
  /** Law text that was taken off. */
  shortened: { place: CellPlace; before: string; after: string }[]
  /** Worth telling, but nothing wrong. */
  notices: string[]
  placeOf(row: number, key: string): CellPlace
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
  list: ListReading,
  progress: (done: number, all: number) => void = () => undefined,
): Reading {
  const open = openSheet(tables, kind, choices, list)
  const firstRowOf = repeatFinder()
  const drafts: Draft[] = []
  let examples = 0
  let rows = 0

  for (const { row, cells } of open.rows(progress)) {
    if (isExample(cells)) {
      examples++
      continue
    }
    rows++
    const before = open.faults.length
    const complain = open.complainAt(row)
    const asked = countAsked(open.asked)
    open.complainOfGaps(row, cells)
    const fields = open.read(row, cells)
    for (const { key, unique } of kind.columns) {
      const value = fields[key]
      const first = unique && value !== undefined && firstRowOf(key, String(value), row)
      if (first) complain(key, `“${String(value)}”和第${first}行的重复了`, '每行的都要不一样；同一行抄了两遍就删去一行')
    }
    const settled = kind.settle?.(fields, complain, choices) ?? fields
    if (open.faults.length === before && countAsked(open.asked) === asked && open.isWhole)
      drafts.push({ row, fields: settled })
  }

  if (rows === 0 && open.faults.length === 0)
    throw new Refusal(`工作表“${open.sheet}”里没有要发布的内容：标题下面是空的，或者只有示例行。`)
  const notices = [...open.notices(), ...lawNotices(open.remarks)]
  if (examples > 0) notices.push(`跳过了 ${examples} 行示例（编号以“${examplePrefix}”开头）`)
  return {
    sheet: open.sheet,
    mapping: open.mapping,
    drafts,
    faults: inReadingOrder(open.faults),
    questions: [
      ...askOnce('down', open.asked.down),
      ...askOnce('conditions', open.asked.conditions),
      ...askOnce('dates', open.asked.dates),
    ],
    shortened: open.remarks.flatMap(({ place, remark }) =>
      remark.kind === 'shortened' ? [{ place, before: remark.before, after: remark.after }] : [],
    ),
    notices,
    placeOf: open.placeOf,
  }
}

const countAsked = (asked: Record<string, readonly CellPlace[]>) =>
  Object.values(asked).reduce((sum, cells) => sum + cells.length, 0)

/** Each law once, however many items stand on it. */
function lawNotices(remarks: ReturnType<typeof openSheet>['remarks']): string[] {
  const named = (kind: 'unheld' | 'superseded') => [
    ...new Set(remarks.flatMap(({ remark }) => (remark.kind === kind ? [`《${remark.law}》`] : []))),
  ]
  const [unheld, superseded] = [named('unheld'), named('superseded')]
  return [
    ...(superseded.length > 0 ? [`依据里的${superseded.join('')}已经有新的代替，请照新的核对`] : []),
    ...(unheld.length > 0 ? [`依据里的${unheld.join('')}程序里没有，条号没有核对`] : []),
  ]
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
