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
  const ofCounty = columns.map((column) => forCounty(column, choices))
  const steps = [
    `在工作表“${name}”里填，一行一条，标题那一行不要动。`,
    `灰色斜体的那一行是示例，编号以“${examplePrefix}”开头的行都不会发布，留着、删掉都可以。`,
    ...usualSteps,
  ]
  const examples = [ofCounty.map(({ example }) => (example === '' ? null : example))]
  return templateBook(name, steps, [{ name, columns: ofCounty, examples }], choices)
}

/** A sheet to fill in. */
export interface TemplateSheet {
  name: string
  columns: readonly TemplateColumn[]
  /** Rows in grey, that show how it is done. */
  examples?: readonly CellValue[][]
  /** Rows that are filled in already. */
  filled?: readonly CellValue[][]
}

type CellValue = string | number | null

/** The steps that every kind of workbook has. */
export const usualSteps = [
  '绿色标题的必须填，蓝色标题的可以空着。鼠标放在标题上，会显示这一列怎么填。',
  '有下拉箭头的格子，从下拉里选。',
  '可以留空行；同一列上下合并的格子，会当成每一行都写了；左右不要合并。',
  '写的都要有出处：照文件、照牌子、照登记册。拿不准的先不填，不要猜。',
  '填好以后另存一份，文件名写上日期，再交给管小程序的人导入。',
]

/** What to do, the sheets to fill in with their drop-downs, and, hidden, what they offer. */
export function templateBook(
  name: string,
  steps: readonly string[],
  sheets: readonly TemplateSheet[],
  choices: Choices,
): Promise<Uint8Array> {
  const lists = sheets.flatMap(({ columns }) =>
    columns.flatMap((column) => {
      const options = column.type.options?.(choices)
      return options ? [{ column, labels: options.map(({ label }) => label) }] : []
    }),
  )
  const options: WriteSheet = {
    name: optionSheet,
    hidden: true,
    rows: Array.from({ length: Math.max(1, ...lists.map(({ labels }) => labels.length)) }, (_, row) =>
      lists.map(({ labels }) => labels[row] ?? null),
    ),
  }
  return writeXlsx({
    sheets: [instructionsFor(name, steps, sheets), ...sheets.map((sheet) => dataSheet(sheet, lists)), options],
    activeSheet: 1,
    defaultFont: { name: '微软雅黑', size: 11 },
    properties: { title: `${name}（填写模板）`, creator: noteAuthor },
  })
}

function dataSheet({ name, columns, examples = [], filled = [] }: TemplateSheet, lists: readonly List[]): WriteSheet {
  return {
    name,
    columns: columns.map(({ type }) => ({ width: type.width })),
    rows: [columns.map(headingOf), ...examples, ...filled],
    cells: new Map(columns.flatMap((column, index) => cellsOf(column, index, examples.length))),
    rowDefs: new Map([[0, { height: 24 }], ...examples.map((_, index) => [index + 1, { height: 36 }] as const)]),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: onePageWide,
    dataValidations: columns.flatMap((column, index) => validationOf(column, index, lists)),
  }
}

/** A column whose note and example are those of the county at hand. */
export interface TemplateColumn extends Column {
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

function instructionsFor(name: string, steps: readonly string[], sheets: readonly TemplateSheet[]): WriteSheet {
  const rows: (string | null)[][] = [
    [`${name}：怎样填`],
    ...steps.map((step, index) => [`${index + 1}. ${step}`]),
    [null],
  ]
  const cells = new Map<string, Partial<Cell>>([['0,0', { style: title }]])
  for (const { name: sheet, columns } of sheets) {
    rows.push([null], [sheets.length === 1 ? '列' : `“${sheet}”的列`, '必填', '怎样填'])
    for (const column of [0, 1, 2]) cells.set(`${rows.length - 1},${column}`, { style: heading })
    for (const { heading: called, required, note, type } of columns) {
      cells.set(`${rows.length},2`, { style: body })
      rows.push([called, required ? '必填' : '', `${note}。${type.hint}。`])
    }
  }
  return {
    name: '填写说明',
    columns: [{ width: 18 }, { width: 10 }, { width: 100 }],
    rows,
    pageSetup: onePageWide,
    cells,
  }
}

/** Rows that are ready in their formats: phones would lose their 0 in a cell that takes them for numbers. */
const readyRows = 1_000

function cellsOf(column: TemplateColumn, index: number, examples: number): [string, Partial<Cell>][] {
  const format = column.type.format === undefined ? {} : { numFmt: column.type.format }
  const ready = { style: { ...body, ...format } }
  const comment = { author: noteAuthor, text: `${column.note}。\n${column.type.hint}。` }
  return [
    [`0,${index}`, { style: column.required ? heading : optionalHeading, comment }],
    ...Array.from({ length: examples + readyRows }, (_, row): [string, Partial<Cell>] => [
      `${row + 1},${index}`,
      row < examples ? { style: { ...example, ...format } } : ready,
    ]),
  ]
}

function headingOf({ heading: name, required }: Column): string {
  return required ? `${name}*` : name
}

/** What a drop-down offers. */
interface List {
  column: Column
  labels: readonly string[]
}

function validationOf(column: Column, index: number, lists: readonly List[]): DataValidation[] {
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
