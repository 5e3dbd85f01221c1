import { SaxesParser } from 'saxes'
import type { Cell } from '../../published/cell-types'
import { type Merge, plainTable, type Table } from './table'

/** A table while it is read: its rows, and where cells that reach over others began. */
interface Open {
  rows: Cell[][]
  merges: Merge[]
  /** By column: the cell that the next row may go on with. */
  above: Map<number, Merge>
  column: number
  span: number
  vertical: 'none' | 'restart' | 'continue'
  text: string
}

/** Of merged cells no honest table has more. */
const mostColumns = 100

/**
 * The tables of a Word document; those with the same first row are one that was cut into several. What stands around and
 * between them is not read; a table in a cell is its text.
 * @throws Error for XML that is broken.
 */
export function readDocx(xml: string): Table[] {
  const tables: Open[] = []
  let open: Open | undefined
  let depth = 0
  let inText = false
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('no Word document has one')
  })
  parser.on('opentag', ({ name, attributes }) => {
    const value = String(attributes['w:val'] ?? '')
    if (name === 'w:tbl' && depth++ === 0)
      open = { rows: [], merges: [], above: new Map(), column: 0, span: 1, vertical: 'none', text: '' }
    if (!open) return
    if (name === 'w:t') inText = true
    else if (name === 'w:br' || name === 'w:cr') open.text += '\n'
    else if (name === 'w:tab') open.text += ' '
    if (depth !== 1) return
    if (name === 'w:tr') {
      open.rows.push([])
      open.column = 0
    } else if (name === 'w:gridBefore') open.column += spanOf(value)
    else if (name === 'w:tc') Object.assign(open, { span: 1, vertical: 'none', text: '' })
    else if (name === 'w:gridSpan') open.span = spanOf(value)
    else if (name === 'w:vMerge') open.vertical = value === 'restart' ? 'restart' : 'continue'
  })
  parser.on('text', (text) => {
    if (open && inText) open.text += text
  })
  parser.on('closetag', ({ name }) => {
    if (!open) return
    if (name === 'w:t') inText = false
    else if (name === 'w:p') open.text += '\n'
    else if (name === 'w:tc' && depth === 1) closeCell(open)
    else if (name === 'w:tbl' && --depth === 0) {
      tables.push(open)
      open = undefined
    }
  })
  parser.write(xml).close()
  return joined(tables)
}

const spanOf = (value: string) => Math.min(mostColumns, Math.max(1, Number.parseInt(value, 10) || 1))

function closeCell(open: Open): void {
  const { rows, merges, above, column, span, vertical, text } = open
  const row = rows.at(-1)
  if (!row || column >= mostColumns) return
  while (row.length < column + span) row.push({ value: null })
  const going = vertical === 'continue' ? above.get(column) : undefined
  if (going) going.bottom = rows.length
  else {
    row[column] = { value: text.replace(/\n+$/, '') }
    const merge = { top: rows.length, left: column + 1, bottom: rows.length, right: column + span }
    if (span > 1 || vertical === 'restart') merges.push(merge)
    above.delete(column)
    if (vertical === 'restart') above.set(column, merge)
  }
  open.column = column + span
}

function joined(tables: readonly Open[]): Table[] {
  const byHead = new Map<string, Pick<Table, 'rows' | 'merges'>>()
  for (const { rows, merges } of tables) {
    const head = JSON.stringify(rows[0]?.map(({ value }) => value))
    const before = byHead.get(head)
    if (!before) {
      byHead.set(head, { rows: [...rows], merges: [...merges] })
      continue
    }
    const shift = before.rows.length
    before.merges.push(
      ...merges.map(({ top, bottom, ...across }) => ({ ...across, top: top + shift, bottom: bottom + shift })),
    )
    before.rows.push(...rows)
  }
  return [...byHead.values()].map(({ rows, merges }, index, all) =>
    plainTable(all.length === 1 ? 'Word 表格' : `Word 表格${index + 1}`, rows, merges),
  )
}
