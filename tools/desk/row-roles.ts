import { plainSigns, plainText } from '../published/plain-text'
import { withoutNumbering } from '../published/points'
import { type Mapping, plainHeading } from './mapping/mapping'
import { isBlank, type Table } from './workbook/table'

/** What a row below the headings is, where it is not one of the list: its text, and what it was taken for. */
export interface OtherRow {
  as: 'note' | 'total' | 'headings' | 'section'
  text: string
}

/** How notes and the lines of those who filled in the table begin. */
const note = /^[（(]?(?:注|备注|说明|附注|附|填表|填报|制表|审核|联系|以上|本清单|本表|※|\*)/
const total = /^(?:合计|总计|小计|共计|总数)/

/**
 * Rows that stand in a table without being of its list: notes, sums, headings that were repeated for each page, and headings
 * over a section. Only what cannot be an item is taken for one of them.
 */
export function otherRows({ rows, merges }: Table, mapping: Mapping): Map<number, OtherRow> {
  const read = mapping.columns.filter(({ target }) => target !== 'none').length
  const headings = new Map(
    mapping.columns.map(({ column, heading }) => [column, heading.split('／').map(plainHeading)]),
  )
  const wide = new Set(
    merges.flatMap(({ top, left, bottom, right }) =>
      top === bottom && (right - left + 1) * 2 >= mapping.columns.length ? [top] : [],
    ),
  )
  const found = new Map<number, OtherRow>()
  /** Rows that are a section's heading if a row of the list follows them, and a note if none does. */
  let waiting: number[] = []
  for (let row = mapping.headingRow + 1; row <= rows.length; row++) {
    const filled = (rows[row - 1] ?? []).flatMap((cell, index) =>
      isBlank(cell) ? [] : [{ column: index + 1, text: plainText(String(cell.value ?? '')) }],
    )
    const [first, ...others] = filled
    if (!first) continue
    const { text } = first
    const says = (as: OtherRow['as']) => found.set(row, { as, text })
    const repeats = filled.filter(({ column, text }) => headings.get(column)?.includes(plainHeading(text))).length
    if (repeats >= 2 && repeats * 2 >= filled.length) says('headings')
    else if (total.test(plainSigns(text)) && filled.length * 2 <= Math.max(2, read)) says('total')
    else if (others.length === 0 && read > 2 && note.test(text) && (wide.has(row) || first.column <= 2)) says('note')
    else if (others.length === 0 && wide.has(row)) {
      says('note')
      waiting.push(row)
    } else {
      for (const each of waiting) {
        const heading = found.get(each)
        if (heading) heading.as = 'section'
      }
      waiting = []
    }
  }
  return found
}

/** 一、市场监管领域（12项） is 市场监管领域. */
export const sectionName = (text: string): string =>
  withoutNumbering(plainText(text))
    .replace(/[（(]?共?\s*\d+\s*[项条件][）)]?$/, '')
    .replace(/[：:]$/, '')
    .trim()

/** As an officer is told: 第45行是备注，没有当成清单里的一行：“注：……”. */
export function formatOtherRow(row: number, { as, text }: OtherRow): string {
  const line = plainText(text).replaceAll('\n', ' ')
  const short = [...line].length > 20 ? `${[...line].slice(0, 20).join('')}……` : line
  return `第${row}行是${names[as]}，没有当成清单里的一行：“${short}”`
}

const names = { note: '备注', total: '合计', headings: '重复的标题', section: '分类的小标题' } as const
