import type { Cell } from '../../published/cell-types'
import { plainText } from '../../published/plain-text'

/** Whether nothing that can be seen stands in a cell. */
export function isBlank({ value, trouble }: Cell): boolean {
  return trouble === undefined && (value === null || (typeof value === 'string' && plainText(value) === ''))
}

/** Cells merged into one, from the first to the last row and column, counted from 1. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

/** A sheet as Excel shows it: `rows[0]` is row 1. */
export interface Table {
  sheet: string
  rows: Cell[][]
  merges: Merge[]
  /** Macs once counted days from 1904. */
  date1904: boolean
  /** Rows and columns that Excel does not show, from 1; with a filter set, some are hidden by it. */
  hiddenRows: number[]
  hiddenColumns: number[]
  filtered: boolean
}

/** A table of nothing but rows. */
export const plainTable = (sheet: string, rows: Cell[][], merges: Merge[] = []): Table => ({
  ...{ sheet, rows, merges, date1904: false },
  ...{ hiddenRows: [], hiddenColumns: [], filtered: false },
})
