import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Choices } from '../published/cell-types'
import type { Column, Kind } from '../published/kinds/kind'
import { columnLetters } from './fault'
import { examplePrefix } from './read-records'
import { maxRows } from './workbook/read-tables'

/** Who signs the notes in a workbook. */
export const noteAuthor = '普法小程序'

const optionSheet = '选项'

/** For those who print it. */
export const onePageWide = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const

/** An empty workbook of this kind: what to do, the sheet to fill in with its drop-downs, and, hidden, what they offer. */
export function templateOf({ name, columns }: Kind, choices: Choices): Promise<Uint8Array> {
  const kind = { name, columns: columns.map((column) => forCounty(column, choices)) }
  const lists = kind.columns.flatMap((column) => {
    const options = column.type.options?.(choices)
    return options ? [{ column, labels: options.map(({ label }) => label) }] : []
  })
  const instructions: WriteSheet = {
    name: '填写说明',
    columns: [{ width: 18 }, { width: 10 }, { width: 100 }],
    rows: instructionsFor(kind),
    pageSetup: onePageWide,
    cells: new Map([
      ['0,0', { style: title }],
      ...[0, 1, 2].map((column) => [`${instructionRows - 1},${column}`, { style: heading }] as const),
      ...kind.columns.map((_, index) => [`${instructionRows + index},2`, { style: body }] as const),
    ]),
  }
  const data: WriteSheet = {
    name: kind.name,
    columns: kind.columns.map(({ type }) => ({ width: type.width })),
    rows: [kind.columns.map(headingOf), kind.columns.map(({ example }) => (example === '' ? null : example))],
    cells: new Map(kind.columns.flatMap(cellsOf)),
    rowDefs: new Map([
      [0, { height: 24 }],
      [1, { height: 36 }],
    ]),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: onePageWide,
    dataValidations: kind.columns.flatMap((column, index) => validationOf(column, index, lists)),
  }
  const options: WriteSheet = {
    name: optionSheet,
    hidden: true,
    rows: Array.from({ length: Math.max(1, ...lists.map(({ labels }) => labels.length)) }, (_, row) =>
      lists.map(({ labels }) => labels[row] ?? null),
    ),
  }
  return writeXlsx({
    sheets: [instructions, data, options],
    activeSheet: 1,
    defaultFont: { name: '微软雅黑', size: 11 },
    properties: { title: `${kind.name}（填写模板）`, creator: noteAuthor },
  })
}

/** A column whose note and example are those of the county at hand. */
interface TemplateColumn extends Column {
  note: string
  example: string | number
}

export function forCounty(column: Column, choices: Choices): TemplateColumn {
  const { note, example } = column
  return {
    ...column,
    note: typeof note === 'function' ? note(choices) : note,
    example: typeof example === 'function' ? example(choices) : example,
  }
}

interface TemplateKind {
  name: string
  columns: readonly TemplateColumn[]
}

/** Rows above the list of columns, its own headings included. */
const instructionRows = 11

function instructionsFor(kind: TemplateKind): (string | null)[][] {
  return [
    [`${kind.name}：怎样填`],
    [`1. 在工作表“${kind.name}”里填，一行一条，标题那一行不要动。`],
    [`2. 灰色斜体的那一行是示例，编号以“${examplePrefix}”开头的行都不会发布，留着、删掉都可以。`],
    ['3. 绿色标题的必须填，蓝色标题的可以空着。鼠标放在标题上，会显示这一列怎么填。'],
    ['4. 有下拉箭头的格子，从下拉里选。'],
    ['5. 可以留空行；同一列上下合并的格子，会当成每一行都写了；左右不要合并。'],
    ['6. 写的都要有出处：照文件、照牌子、照登记册。拿不准的先不填，不要猜。'],
    ['7. 填好以后另存一份，文件名写上日期，再交给管小程序的人导入。'],
    [null],
    [null],
    ['列', '必填', '怎样填'],
    ...kind.columns.map(({ heading: name, required, note, type }) => [
      name,
      required ? '必填' : '',
      `${note}。${type.hint}。`,
    ]),
  ]
}

/** Rows that are ready in their formats: phones would lose their 0 in a cell that takes them for numbers. */
const readyRows = 1_000

function cellsOf(column: TemplateColumn, index: number): [string, Partial<Cell>][] {
  const format = column.type.format === undefined ? {} : { numFmt: column.type.format }
  const ready = { style: { ...body, ...format } }
  const comment = { author: noteAuthor, text: `${column.note}。\n${column.type.hint}。` }
  return [
    [`0,${index}`, { style: column.required ? heading : optionalHeading, comment }],
    [`1,${index}`, { style: { ...example, ...format } }],
    ...Array.from({ length: readyRows }, (_, row): [string, Partial<Cell>] => [`${row + 2},${index}`, ready]),
  ]
}

function headingOf({ heading: name, required }: Column): string {
  return required ? `${name}*` : name
}

function validationOf(
  column: Column,
  index: number,
  lists: readonly { column: Column; labels: readonly string[] }[],
): DataValidation[] {
  const letters = columnLetters(index + 1)
  const common = {
    range: `${letters}2:${letters}${maxRows}`,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: column.heading,
    errorMessage: `${column.type.hint}。`,
  }
  const list = lists.findIndex((candidate) => candidate.column === column)
  if (list >= 0) {
    // A list written into the cell itself ends at 255 characters, so all of them stand on the hidden sheet.
    const place = columnLetters(list + 1)
    const last = Math.max(1, lists[list]?.labels.length ?? 1)
    return [{ ...common, type: 'list', formula1: `${optionSheet}!$${place}$1:$${place}$${last}` }]
  }
  if (column.type.formula === undefined) return []
  return [{ ...common, type: 'custom', formula1: column.type.formula.replaceAll('CELL', `${letters}2`) }]
}

const border = { style: 'thin', color: { rgb: 'B7B7B7' } } as const
const box = { top: border, bottom: border, left: border, right: border }
const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } })
const title: CellStyle = { font: { bold: true, size: 16 } }
const body: CellStyle = { alignment: { wrapText: true, vertical: 'top' } }
const heading: CellStyle = {
  font: { bold: true },
  fill: fill('D9EAD3'),
  border: box,
  alignment: { vertical: 'center', wrapText: true },
}
const optionalHeading: CellStyle = { ...heading, fill: fill('DDEBF7') }
const example: CellStyle = {
  font: { italic: true, color: { rgb: '7F7F7F' } },
  alignment: { wrapText: true, vertical: 'top' },
}
