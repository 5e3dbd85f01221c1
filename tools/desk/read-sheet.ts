import type { Cell, Choices } from '../published/cell-types'
import type { Column, FieldComplaint, Fields, Kind } from '../published/kinds/kind'
import type { Fault } from './fault'
import { findSheet, type Headings } from './headings'
import { spreadMerges } from './spread-merges'
import { isBlank, type Table } from './workbook/read-tables'

/** What a sheet is: its name, its columns, and the kind of workbook that it belongs to. */
export type SheetKind = Pick<Kind, 'name' | 'columns'> & { id: string }

/** What is filled in, by key of the column. */
export type Cells = ReadonlyMap<string, Cell>

/** The cell of a row under a heading. */
export type CellPlace = Pick<Fault, 'sheet' | 'row' | 'column' | 'heading'>

/** A sheet whose headings have been found. */
export interface OpenSheet {
  sheet: string
  /** In which row the headings stand. */
  headingRow: number
  /** Whether every heading that must be there is there, once. */
  isWhole: boolean
  placeOf(row: number, key: string): CellPlace
  complainAt(row: number): FieldComplaint
  /** Every row below the headings with something in it. */
  rows(progress?: (done: number, all: number) => void): Iterable<{ row: number; cells: Cells }>
  /** What the cells say; one that says nothing right is complained of and left out. */
  read(row: number, cells: Cells): Fields
  /** Complains of each cell that must be filled in and is not. */
  complainOfGaps(row: number, cells: Cells): void
  /** All that was complained of so far. */
  faults: Fault[]
  /** Worth telling, but nothing wrong. */
  notices: string[]
}

/**
 * Finds the one sheet of this kind among the tables.
 * @throws Refusal when there is none, or more than one.
 */
export function openSheet(tables: readonly Table[], kind: SheetKind, choices: Choices): OpenSheet {
  const { table, headings } = findSheet(tables, kind)
  const faults = headingFaults(table.sheet, headings, kind)
  const isWhole = faults.length === 0
  const cellAt = spreadMerges(table, headings.row, faults)
  const placeOf = (row: number, key: string): CellPlace => ({
    sheet: table.sheet,
    row,
    column: headings.columns.get(key) ?? 1,
    heading: kind.columns.find((column) => column.key === key)?.heading ?? key,
  })
  const complainAt =
    (row: number): FieldComplaint =>
    (key, message, fix) =>
      faults.push({ ...placeOf(row, key), message, fix })
  return {
    sheet: table.sheet,
    headingRow: headings.row,
    isWhole,
    placeOf,
    complainAt,
    *rows(progress) {
      const last = table.rows.length
      for (let row = headings.row + 1; row <= last; row++) {
        if (row % 1000 === 0) progress?.(row, last)
        // A row that has only its share of a cell merged down from above is blank.
        if (table.rows[row - 1]?.every(isBlank)) continue
        const cells = filledCells(kind.columns, headings, (column) => cellAt(row, column))
        if (cells.size > 0) yield { row, cells }
      }
    },
    read(row, cells) {
      const complain = complainAt(row)
      const fields: Fields = {}
      for (const column of kind.columns) {
        const cell = cells.get(column.key)
        if (cell === undefined) continue
        const result = readCell(cell, column, table.date1904, choices)
        if ('message' in result) complain(column.key, result.message, result.fix)
        else fields[column.key] = result.value
      }
      return fields
    },
    complainOfGaps(row, cells) {
      for (const { key, required, type } of kind.columns)
        if (required && headings.columns.has(key) && !cells.has(key))
          complainAt(row)(key, '没有填', `补上，${type.hint}`)
    },
    faults,
    notices: headings.unknown.map((heading) => `第${headings.row}行的“${heading}”这一列不认识，没有读`),
  }
}

function headingFaults(sheet: string, headings: Headings, { columns }: SheetKind): Fault[] {
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
): Cells {
  return new Map(
    columns.flatMap(({ key }) => {
      const place = headings.columns.get(key)
      const cell = place === undefined ? undefined : cellAt(place)
      return cell && !isBlank(cell) ? [[key, cell] as const] : []
    }),
  )
}

function readCell({ value, trouble }: Cell, column: Column, date1904: boolean, choices: Choices) {
  if (trouble === 'uncomputed')
    return { message: '这个公式还没有算出结果', fix: '用 Excel 或 WPS 打开、保存一次，或者把公式换成它的值' }
  if (trouble === 'error') return { message: `这一格是错误值 ${String(value)}`, fix: '改好公式，或者直接填写' }
  return column.type.read({ value: value ?? '', date1904, choices })
}
