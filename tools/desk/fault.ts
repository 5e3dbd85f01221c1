/** One thing wrong in a workbook: where, what, and how an officer puts it right. Row and column count from 1, as Excel shows them. */
export interface Fault {
  sheet: string
  row?: number
  column?: number
  heading?: string
  message: string
  fix: string
}

/** The cell of a row under a heading. */
export type CellPlace = Pick<Fault, 'sheet' | 'row' | 'column' | 'heading'>

/** As an officer reads it: `工作表“数据” 第5行 D列“电话”：…。改法：…`. */
export function formatFault({ sheet, row, column, heading, message, fix }: Fault): string {
  const place = [
    `工作表“${sheet}”`,
    ...(row === undefined ? [] : [`第${row}行`]),
    ...(column === undefined ? [] : [`${columnLetters(column)}列${heading === undefined ? '' : `“${heading}”`}`]),
  ]
  return `${place.join(' ')}：${message}。改法：${fix}。`
}

/** From the top left to the bottom right. */
export function inReadingOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** The desk will not go on: the message says why, in words for the officer who runs it. Nothing has been changed. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Refusal'
  }
}
