import { type Cell, type CellStyle, openXlsx, type Sheet, saveXlsx, writeXlsx } from 'hucre/xlsx'
import { columnLetters, type Fault } from './fault'
import { noteAuthor, onePageWide } from './template'
import { isWorkbook, repack } from './workbook/read-tables'
import type { Table } from './workbook/table'

const listName = '错误清单'
const markColour = 'FFC7CE'

/**
 * The officer's workbook with the bad cells red and commented and a sheet that lists them all. It can be mended and
 * imported as it is: marks of an earlier copy are taken off first.
 */
export async function markedCopy(
  bytes: Uint8Array,
  tables: readonly Table[],
  faults: readonly Fault[],
): Promise<Uint8Array> {
  if (!isWorkbook(bytes)) return markedTable(tables, faults)
  const workbook = await openXlsx(repack(bytes), { readStyles: true })
  workbook.sheets = workbook.sheets.filter(({ name }) => name !== listName)
  for (const sheet of workbook.sheets) {
    unmark(sheet)
    mark(
      sheet,
      faults.filter((fault) => fault.sheet === sheet.name),
    )
  }
  workbook.sheets.push(listSheet(faults))
  return saveXlsx(workbook)
}

/** A CSV file holds no colours, so its copy is a workbook. */
function markedTable(tables: readonly Table[], faults: readonly Fault[]): Promise<Uint8Array> {
  const sheets = tables.map(({ sheet, rows }) => {
    const copy: Grid = { name: sheet, rows: rows.map((row) => row.map(({ value }) => value)) }
    mark(copy, faults)
    return copy
  })
  return writeXlsx({ sheets: [...sheets, listSheet(faults)] })
}

/** The part of a sheet that marks go into. */
type Grid = Pick<Sheet, 'name' | 'rows' | 'cells'>

function mark(sheet: Grid, faults: readonly Fault[]): void {
  sheet.cells ??= new Map()
  for (const [place, cellFaults] of byCell(faults)) {
    const [row = 0, column = 0] = place.split(',').map(Number)
    while (sheet.rows.length <= row) sheet.rows.push([])
    const cells = sheet.rows[row] ?? []
    while (cells.length <= column) cells.push(null)
    const value = cells[column] ?? null
    const cell: Cell = sheet.cells.get(place) ?? { value, type: typeOf(value) }
    sheet.cells.set(place, {
      ...cell,
      style: { ...cell.style, fill: red },
      comment: {
        author: noteAuthor,
        text: cellFaults.map(({ message, fix }) => `${markSign}${message}。\n改法：${fix}。`).join('\n'),
      },
    })
  }
}

const markSign = '✗ '
const red: NonNullable<CellStyle['fill']> = { type: 'pattern', pattern: 'solid', fgColor: { rgb: markColour } }

function unmark(sheet: Grid): void {
  for (const cell of sheet.cells?.values() ?? []) {
    if (!cell.comment?.text.startsWith(markSign)) continue
    delete cell.comment
    delete cell.style?.fill
  }
}

function byCell(faults: readonly Fault[]): Map<string, Fault[]> {
  const cells = new Map<string, Fault[]>()
  for (const fault of faults) {
    const place = `${(fault.row ?? 1) - 1},${(fault.column ?? 1) - 1}`
    cells.set(place, [...(cells.get(place) ?? []), fault])
  }
  return cells
}

function listSheet(faults: readonly Fault[]): Grid & Pick<Sheet, 'columns' | 'freezePane' | 'pageSetup'> {
  const headings = ['工作表', '格子', '列', '错在哪里', '怎样改']
  const rows = faults.map(({ sheet, row, column, heading, message, fix }) => [
    sheet,
    row === undefined ? '' : column === undefined ? `第${row}行` : `${columnLetters(column)}${row}`,
    heading ?? '',
    message,
    fix,
  ])
  return {
    name: listName,
    rows: [headings, ...rows],
    columns: [{ width: 16 }, { width: 10 }, { width: 16 }, { width: 50 }, { width: 60 }],
    cells: new Map(
      headings.map((value, column) => [`0,${column}`, { value, type: 'string', style: { font: { bold: true } } }]),
    ),
    freezePane: { rows: 1 },
    pageSetup: onePageWide,
  }
}

function typeOf(value: Cell['value']): Cell['type'] {
  if (value === null) return 'empty'
  if (value instanceof Date) return 'date'
  return typeof value as 'string' | 'number' | 'boolean'
}
