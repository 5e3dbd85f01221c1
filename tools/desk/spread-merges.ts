import type { Cell } from '../published/cell-types'
import { columnLetters, type Fault, Refusal } from './fault'
import { isBlank, type Table } from './workbook/table'

/** Far more than people make; each may reach over all rows, so without a limit a bad file would be read for hours. */
const mostMerges = 5_000

/**
 * A cell merged down a column stands for each of its rows, as whoever merged it meant. One merged across columns has no
 * such meaning: what is said of it stands with its row, for a row that is left out as a note is merged so by everybody.
 */
export function spreadMerges({ sheet, rows, merges }: Table, headingRow: number) {
  if (merges.length > mostMerges) throw new Refusal(`工作表“${sheet}”合并的格子太多，取消合并再试。`)
  const source = new Map<string, [row: number, column: number]>()
  const across = new Map<number, Fault[]>()
  for (const { top, left, bottom, right } of merges) {
    if (bottom <= headingRow) continue
    const cell = rows[top - 1]?.[left - 1]
    if (left !== right || top <= headingRow) {
      if (cell && !isBlank(cell))
        across.set(top, [
          ...(across.get(top) ?? []),
          {
            sheet,
            row: top,
            column: left,
            message: `${columnLetters(left)}${top} 到 ${columnLetters(right)}${bottom} 合并成了一格`,
            fix: '取消合并，每一格各填各的',
          },
        ])
      continue
    }
    for (let row = top; row <= Math.min(bottom, rows.length); row++) source.set(`${row},${left}`, [top, left])
  }
  return {
    cellAt: (row: number, column: number): Cell | undefined => {
      const [top, left] = source.get(`${row},${column}`) ?? [row, column]
      return rows[top - 1]?.[left - 1]
    },
    /** Faults of cells merged across columns, by the row in which they begin. */
    across: across as ReadonlyMap<number, readonly Fault[]>,
  }
}
