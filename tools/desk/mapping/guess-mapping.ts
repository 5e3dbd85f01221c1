import type { Cell } from '../../published/cell-types'
import type { Column } from '../../published/kinds/kind'
import { oneLine, plainText } from '../../published/plain-text'
import { columnLetters } from '../fault'
import { isBlank, type Table } from '../workbook/table'
import {
  type ChosenColumns,
  columnNumber,
  columnOf,
  type Ground,
  type MappedColumn,
  type Mapping,
  plainHeading,
  type RememberedColumns,
  type SheetKind,
  type Target,
  targetNamed,
  ticksOf,
} from './mapping'
import { isMark, isTick } from './ticks'

/** How far down the headings may stand, below titles and notes, and how many rows deep. */
export const headingRows = 15
const deepest = 3
/** Enough to see what stands in a column. */
const sampleRows = 200

/** What is known besides the table itself. */
export interface MappingHints {
  chosen?: ChosenColumns
  remembered?: RememberedColumns
}

/**
 * Which column of a table is which: by what somebody said, by what an earlier table taught, by the headings, ours before
 * others', by ticks under a heading, and at last by what stands in the cells. Nothing where too few of the headings are there.
 * @throws Refusal for a chosen name that the kind does not have.
 */
export function guessMapping(table: Table, kind: SheetKind, hints: MappingHints = {}): Mapping | undefined {
  const required = kind.columns.filter(({ required, key }) => required && key !== 'id').length
  const last = Math.min(headingRows, table.rows.length)
  // Each way to take the first rows for headings looks at the same cells.
  const texts = table.rows.slice(0, last + sampleRows).map((row) => row.map(filledText))
  const guesses: { mapping: Mapping; known: number; read: number; own: number }[] = []
  for (let row = 1; row <= last; row++) {
    // One cell alone is a title or a note.
    if ((table.rows[row - 1] ?? []).filter((cell) => !isBlank(cell)).length < 2) continue
    for (let end = row; end < Math.min(row + deepest, last + 1); end++) {
      const mapping = mappingAt(table, texts, row, end, kind, hints)
      const keys = new Set(
        mapping.columns.flatMap(({ target, ground }) => (ground === 'content' ? [] : [keyOf(target)])),
      )
      keys.delete('none')
      const own = mapping.columns.filter(({ ground }) => ground === 'heading').length
      const read = mapping.columns.filter(({ target }) => target !== 'none').length
      guesses.push({ mapping, known: keys.size, read, own })
    }
  }
  return guesses
    .filter(({ known }) => known > 0 && known * 2 >= required)
    .sort(
      (a, b) => b.known - a.known || b.own - a.own || b.read - a.read || a.mapping.headingRow - b.mapping.headingRow,
    )
    .at(0)?.mapping
}

const keyOf = (target: Target): string => target.replace(/=.*/, '')

function mappingAt(
  table: Table,
  texts: readonly string[][],
  firstHeadingRow: number,
  headingRow: number,
  kind: SheetKind,
  { chosen = {}, remembered }: MappingHints,
): Mapping {
  const paths = headingPaths(table, firstHeadingRow, headingRow)
  const below = texts.slice(headingRow, headingRow + sampleRows)
  const allValues = paths.map((_, index) => below.map((row) => row[index] ?? '').filter((text) => text !== ''))
  const columns = paths.flatMap((path, index): MappedColumn[] => {
    const values = allValues[index] ?? []
    if (path.length === 0 && values.length === 0) return []
    return [
      {
        column: index + 1,
        letters: columnLetters(index + 1),
        heading: path.map((each) => oneLine(plainText(each))).join('／'),
        target: 'none',
        examples: values.slice(0, 3).map(shortened),
      },
    ]
  })
  const valuesOf = ({ column }: MappedColumn) => allValues[column - 1] ?? []
  const pathOf = ({ column }: MappedColumn) => paths[column - 1] ?? []
  const repeated: string[] = []
  const take = (column: MappedColumn | undefined, target: Target, ground: Ground) => {
    if (column) Object.assign(column, { target, ground })
  }
  const open = () => columns.filter(({ ground }) => ground === undefined)
  const isTaken = (key: string) => columns.some(({ target }) => keyOf(target) === key)

  const { letters, constants } = readChosen(chosen, kind)
  for (const [column, target] of letters)
    take(
      columns.find((each) => each.column === column),
      target,
      'chosen',
    )
  if (remembered) {
    for (const column of open()) {
      const target = Object.hasOwn(remembered.columns, column.heading) ? remembered.columns[column.heading] : undefined
      if (target !== undefined && (target === 'none' || !isTakenOtherwise(columns, target)))
        take(column, target, 'remembered')
    }
    for (const [key, value] of Object.entries(remembered.constants)) if (!isTaken(key)) constants[key] ??= value
  }
  for (const { key, heading } of kind.columns) {
    const [found, ...others] = open().filter((column) => isHeading(pathOf(column).at(-1), heading))
    if (!found || isTaken(key) || key in constants) continue
    take(found, key, 'heading')
    // Both are ours, and only one can be meant; what the other says must not be guessed.
    if (others.length > 0) repeated.push(heading)
    for (const other of others) take(other, 'none', 'heading')
  }
  for (const column of kind.columns) {
    if (isTaken(column.key) || column.key in constants) continue
    const found = ticksOf(column).flatMap(({ target, names }) => {
      const under = open().find(
        (each) => names.some((name) => saysHeading(pathOf(each).at(-1), name)) && valuesOf(each).every(isMark),
      )
      return under ? [{ under, target }] : []
    })
    // One of them may have no tick in the whole table.
    if (found.some(({ under }) => valuesOf(under).some(isTick)))
      for (const { under, target } of found) take(under, target, 'ticks')
  }
  for (const { key, heading, also = [] } of kind.columns) {
    for (const name of [heading, ...also]) {
      if (isTaken(key) || key in constants) break
      // Of a head over several columns, each says its own.
      take(
        open().find((each) => saysHeading(pathOf(each).at(-1), name)),
        key,
        'synonym',
      )
    }
  }
  for (const { key, required, type } of kind.columns) {
    if (!required || !type.looksLike || isTaken(key) || key in constants) continue
    take(
      open().find((each) => {
        const values = valuesOf(each)
        return values.length > 0 && values.filter((value) => type.looksLike?.(value)).length * 5 >= values.length * 3
      }),
      key,
      'content',
    )
  }
  const whole: Mapping = {
    ...{ sheet: table.sheet, firstHeadingRow, headingRow, columns, constants, repeated },
    splits: {},
    guessed: false,
  }
  const splits = splitsOf(kind.columns, whole, valuesOf)
  const guessed =
    Object.keys(constants).length + Object.keys(splits).length > 0 ||
    columns.some(({ ground }) => ground !== undefined && ground !== 'heading') ||
    firstHeadingRow !== headingRow
  return { ...whole, splits, guessed }
}

function isTakenOtherwise(columns: readonly MappedColumn[], target: Target): boolean {
  return columns.some((each) => each.target === target || (each.target === keyOf(target) && each.ground !== undefined))
}

function readChosen(chosen: ChosenColumns, kind: SheetKind) {
  const letters = new Map<number, Target>()
  const constants: Record<string, string> = {}
  for (const [name, value] of Object.entries(chosen)) {
    const target = targetNamed(name, kind)
    for (const each of value.split(/[+＋]/)) {
      const column = columnNumber(each)
      if (column !== undefined) letters.set(column, target)
      else if (target !== 'none') constants[keyOf(target)] = plainText(value)
    }
  }
  return { letters, constants }
}

/**
 * What stands over each column in these rows, from above. A cell merged over several columns stands over each; so does one
 * that was not merged and has nothing beside it but what stands below.
 */
function headingPaths({ rows, merges }: Table, first: number, last: number): string[][] {
  const width = Math.max(0, ...rows.slice(first - 1, last).map((row) => row.length))
  const head = rows.slice(first - 1, last).map((row) => Array.from({ length: width }, (_, index) => textOf(row[index])))
  const own = head.map((row) => [...row])
  for (const { top, left, bottom, right } of merges) {
    if (top < first || top > last) continue
    const text = own[top - first]?.[left - 1] ?? ''
    for (let row = top; row <= Math.min(bottom, last); row++)
      for (let column = left; column <= Math.min(right, width); column++) {
        const cells = head[row - first]
        if (cells) cells[column - 1] = text
      }
  }
  return Array.from({ length: width }, (_, index) => {
    const path: string[] = []
    for (const [depth, row] of head.entries()) {
      const below = head.slice(depth + 1).some((each) => (each[index] ?? '') !== '')
      const text =
        row[index] ||
        (below && depth === 0
          ? (row
              .slice(0, index)
              .filter((each) => each !== '')
              .at(-1) ?? '')
          : '')
      if (text !== '' && text !== path.at(-1)) path.push(text)
    }
    return path
  })
}

/** Whether a heading is a name, but for stars and remarks. */
const isHeading = (heading: string | undefined, name: string): boolean =>
  heading !== undefined && heading.length <= longestHeading && plainName(heading) === plainName(name)

/** Whether a heading says a name: wholly, before its brackets, or in them. */
function saysHeading(heading: string | undefined, name: string): boolean {
  if (heading === undefined || heading.length > longestHeading) return false
  const written = plainName(heading)
  if (written === '') return false
  const plain = plainName(name)
  const [, before = '', inside = ''] = /^(.*?)\((.*)\)$/.exec(written) ?? []
  return [written, before, inside].includes(plain)
}

/** Of columns that may stand in brackets behind another, those that do. */
function splitsOf(
  columns: readonly Column[],
  mapping: Mapping,
  valuesOf: (column: MappedColumn) => string[],
): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap(({ key, inBracketsOf }) => {
      if (inBracketsOf === undefined || columnOf(mapping, key) !== undefined || key in mapping.constants) return []
      const from = mapping.columns.find(({ target }) => target === inBracketsOf)
      const values = from ? valuesOf(from) : []
      const twofold = values.filter((value) => splitCell(value) !== undefined).length
      return twofold > 0 && twofold * 2 >= values.length ? [[key, inBracketsOf]] : []
    }),
  )
}

/** 市场监管（县市场监督管理局）, or the two in two lines. */
export function splitCell(text: string): [outside: string, inside: string] | undefined {
  const plain = plainText(text)
  const [, outside, inside] = /^([^（(]+)[（(]([\s\S]+)[）)]$/.exec(plain) ?? /^([^\n]+)\n([^\n]+)$/.exec(plain) ?? []
  return outside !== undefined && inside !== undefined ? [outside.trim(), inside.trim()] : undefined
}

const textOf = (cell: Cell | undefined): string => (typeof cell?.value === 'string' ? filledText(cell) : '')

const longestHeading = 60

/** Each heading is held against each name, and both are always the same few. */
const plainNames = new Map<string, string>()
function plainName(name: string): string {
  const known = plainNames.get(name)
  if (known !== undefined) return known
  if (plainNames.size > 10_000) plainNames.clear()
  const plain = plainHeading(name)
  plainNames.set(name, plain)
  return plain
}

/** What stands in a cell, as far as it takes to tell what it is. */
function filledText(cell: Cell): string {
  return isBlank(cell) ? '' : plainText(String(cell.value ?? '').slice(0, tellingLength))
}

const tellingLength = 200

function shortened(text: string): string {
  const line = oneLine(text)
  return [...line].length > 24 ? `${[...line].slice(0, 24).join('')}……` : line
}
