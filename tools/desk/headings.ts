import type { Cell } from '../published/cell-types'
import type { Kind } from '../published/kinds/kind'
import { oneLine, plainSigns, plainText } from '../published/plain-text'
import { columnLetters, Refusal } from './fault'
import type { Table } from './workbook/read-tables'

/** How far down the headings may stand, below a title or a note. */
const headingRows = 10

/** Which column of a sheet is which. */
export interface Headings {
  /** Row they stand in, from 1. */
  row: number
  /** By key of the column: where it stands, from 1. */
  columns: Map<string, number>
  unknown: string[]
  repeated: string[]
}

/**
 * The one sheet of this kind among the tables.
 * @throws Refusal when there is none, or more than one.
 */
export function findSheet(
  tables: readonly Table[],
  kind: Pick<Kind, 'name' | 'columns'> & { id: string },
): { table: Table; headings: Headings } {
  const found = tables.flatMap((table) => {
    const headings = findHeadings(table, kind)
    return headings ? [{ table, headings }] : []
  })
  const named = found.filter(({ table }) => table.sheet.trim() === kind.name)
  const [only, second] = named.length === 1 ? named : found
  if (!only) {
    const wanted = kind.columns.flatMap(({ heading, required }) => (required ? [heading] : []))
    throw new Refusal(
      `没有找到“${kind.name}”的表：前 ${headingRows} 行里要有一行标题，写着 ${wanted.join('、')}。可以用 npm run desk:template -- ${kind.id} 领一张空表。`,
    )
  }
  if (second)
    throw new Refusal(
      `有不止一张“${kind.name}”的表（${found.map(({ table }) => `“${table.sheet}”`).join('、')}）。合成一张，或者把要发布的那张叫作“${kind.name}”。`,
    )
  return only
}

/** The row with most of the headings, if it has at least half of those that must be there. */
function findHeadings({ rows }: Table, { columns }: Pick<Kind, 'columns'>): Headings | undefined {
  const required = columns.filter((column) => column.required).length
  const candidates = rows.slice(0, headingRows).map((cells, index) => {
    const headings: Headings = { row: index + 1, columns: new Map(), unknown: [], repeated: [] }
    cells.forEach(({ value }, position) => {
      const written = headingOf(value)
      if (written === '') return
      const column = columns.find(({ heading }) => headingOf(heading) === written)
      if (!column) headings.unknown.push(`${columnLetters(position + 1)}列 ${written}`)
      else if (headings.columns.has(column.key)) headings.repeated.push(column.heading)
      else headings.columns.set(column.key, position + 1)
    })
    return headings
  })
  return candidates
    .filter((headings) => headings.columns.size * 2 >= required)
    .sort((a, b) => b.columns.size - a.columns.size)
    .at(0)
}

/** The words alone: officers put stars and remarks such as（必填）to a heading. */
function headingOf(value: Cell['value']): string {
  if (typeof value !== 'string') return ''
  return plainSigns(oneLine(plainText(value)))
    .replace(/\((必填|选填|可不填|可以不填)\)/g, '')
    .replace(/[*:]/g, '')
}
