import { type Cell, type Choices, date, type FieldValue, type Settled } from '../published/cell-types'
import type { Flaw, Remark } from '../published/flaw'
import type { Column, FieldComplaint, Fields } from '../published/kinds/kind'
import { oneLine, plainText } from '../published/plain-text'
import { type CellPlace, type Fault, Refusal } from './fault'
import { fillerOf } from './filler'
import { guessMapping, headingRows, type MappingHints, splitCell } from './mapping/guess-mapping'
import { columnOf, type Mapping, type SheetKind, type Target } from './mapping/mapping'
import { isMark, isTick } from './mapping/ticks'
import type { ListQuestion } from './questions'
import { formatOtherRow, type OtherRow, otherRows, sectionName } from './row-roles'
import { spreadMerges } from './spread-merges'
import { isBlank, type Table } from './workbook/table'

/** What is filled in, by key of the column. */
export type Cells = ReadonlyMap<string, Cell>

/** How a table that nobody made from our template is read; without it, only our own headings count, and each cell as it is. */
export interface ListReading extends MappingHints {
  settled: Settled
  /** What was answered for the whole list. */
  answers: Readonly<Partial<Record<ListQuestion, string>>>
  /** ISO date, against which verified dates are held. */
  today: string
  /** Hidden rows and columns are left out. */
  skipHidden: boolean
}

/** A sheet whose headings have been found. */
export interface OpenSheet {
  sheet: string
  mapping: Mapping
  /** In which row the headings stand. */
  headingRow: number
  /** Whether every heading that must be there is there, once. */
  isWhole: boolean
  placeOf(row: number, key: string): CellPlace
  complainAt(row: number): FieldComplaint
  /** Every row below the headings with something in it. */
  rows(progress?: (done: number, all: number) => void): Iterable<{ row: number; cells: Cells }>
  /** What the cells say; one that says nothing right is complained of and left out. */
  read(row: number, cells: Cells): Fields
  /** Complains of each cell that must be filled in and is not. */
  complainOfGaps(row: number, cells: Cells): void
  /** All that was complained of so far. */
  faults: Fault[]
  /** Cells that wait for an answer, by the question. */
  asked: Record<ListQuestion, CellPlace[]>
  /** Worth telling of a cell that was taken. */
  remarks: { place: CellPlace; remark: Remark }[]
  /** Worth telling, but nothing wrong. */
  notices(): string[]
}

/**
 * Finds the one sheet of this kind among the tables.
 * @throws Refusal when there is none, or more than one.
 */
export function openSheet(tables: readonly Table[], kind: SheetKind, choices: Choices, list?: ListReading): OpenSheet {
  const { table, mapping } = findSheet(tables, kind, list)
  const { headingRow } = mapping
  const others = list ? otherRows(table, mapping) : new Map<number, OtherRow>()
  const sectionKey = list && sectionKeyOf(kind, mapping, others)
  const given = (key: string) =>
    columnOf(mapping, key) !== undefined ||
    key in mapping.constants ||
    key in mapping.splits ||
    key === sectionKey ||
    (list !== undefined && key === 'id')
  const faults = headingFaults(mapping, kind, given, list !== undefined)
  const isWhole = faults.length === 0
  const { cellAt, across } = spreadMerges(table, headingRow)
  const asked: OpenSheet['asked'] = { conditions: [], down: [], dates: [] }
  const remarks: OpenSheet['remarks'] = []
  const fillers = new Map<string, string>()
  const passed = { filler: 0 }
  const placeOf = (row: number, key: string): CellPlace => ({
    sheet: table.sheet,
    row,
    column: columnOf(mapping, mapping.splits[key] ?? key) ?? 1,
    heading: kind.columns.find((column) => column.key === key)?.heading ?? key,
  })
  const complainAt =
    (row: number): FieldComplaint =>
    (key, message, fix) =>
      faults.push({ ...placeOf(row, key), message, fix })
  const isShared = (key: string) =>
    mapping.guessed && kind.columns.some((column) => column.key === key && column.shared)

  const hiddenRows = new Set(list?.skipHidden ? table.hiddenRows : [])
  return {
    sheet: table.sheet,
    mapping,
    headingRow,
    isWhole,
    placeOf,
    complainAt,
    *rows(progress) {
      const last = table.rows.length
      let section = ''
      const above = new Map<string, Cell>()
      for (let row = headingRow + 1; row <= last; row++) {
        if (row % 1000 === 0) progress?.(row, last)
        // A row that has only its share of a cell merged down from above is blank.
        if (table.rows[row - 1]?.every(isBlank) || hiddenRows.has(row)) continue
        const other = others.get(row)
        if (other?.as === 'section') section = sectionName(other.text)
        if (other) continue
        faults.push(...(across.get(row) ?? []))
        const cells = cellsOf(row, section)
        for (const { key, shared } of kind.columns) {
          if (!shared || !isShared(key) || list?.answers.down !== 'above') continue
          const cell = cells.get(key) ?? above.get(key)
          if (cell) above.set(key, cell)
          if (cell && cells.size > 0) cells.set(key, cell)
        }
        if (cells.size > 0) yield { row, cells }
      }
    },
    read(row, cells) {
      const complain = complainAt(row)
      const fields: Fields = {}
      for (const column of kind.columns) {
        const cell = cells.get(column.key)
        if (cell === undefined) continue
        const result = readCell(cell, column, table.date1904, choices, list?.settled)
        if ('value' in result) {
          fields[column.key] = result.value
          const place = placeOf(row, column.key)
          for (const remark of result.remarks ?? []) remarks.push({ place, remark })
          if (list && isOddDate(column, result.value, list.today)) oddDate(row, column.key, result.value)
        } else if (result.asks && list && list.answers[result.asks] !== 'mend')
          asked[result.asks].push(placeOf(row, column.key))
        else for (const { message, fix } of [result, ...(result.also ?? [])]) complain(column.key, message, fix)
      }
      return fields
    },
    complainOfGaps(row, cells) {
      for (const { key, required, type } of kind.columns) {
        if (!required || cells.has(key) || !given(key) || (key === 'id' && columnOf(mapping, key) === undefined))
          continue
        const filler = fillers.get(`${row},${key}`)
        if (filler === 'asAbove') continue
        if (filler !== undefined) complainAt(row)(key, `“${filler}”不算填了`, `补上，${type.hint}`)
        else if (ticksAt(key).length > 0) continue
        else if (isShared(key) && list?.answers.down === undefined) {
          if (!(key in mapping.splits)) asked.down.push(placeOf(row, key))
        } else if (!(key in mapping.splits && !cells.has(mapping.splits[key] ?? '')))
          complainAt(row)(key, '没有填', `补上，${type.hint}`)
      }
    },
    faults,
    asked,
    remarks,
    notices: () => [
      ...mapping.columns.flatMap(({ ground, heading, letters }) =>
        ground === undefined && heading !== '' && !serial.test(heading)
          ? [`第${headingRow}行的“${letters}列 ${heading}”这一列不认识，没有读`]
          : [],
      ),
      ...[...others].map(([row, other]) => formatOtherRow(row, other)),
      ...(passed.filler > 0 ? [`有 ${passed.filler} 格写着“无”“/”这样的话，当成没有填`] : []),
      ...hiddenNotices(table, mapping, list),
    ],
  }

  function oddDate(row: number, key: string, value: FieldValue): void {
    if (list?.answers.dates === undefined) asked.dates.push(placeOf(row, key))
    else if (list.answers.dates === 'mend') complainAt(row)(key, `“${String(value)}”这个日期不对`, '照实改过来')
  }

  function ticksAt(key: string) {
    return mapping.columns.filter(({ target }) => target.startsWith(`${key}=`))
  }

  /** By key of the column; what is blank is not there. */
  function cellsOf(row: number, section: string): Map<string, Cell> {
    const cells = new Map<string, Cell>()
    for (const { column, target } of mapping.columns) {
      if (target === 'none' || target.includes('=') || isHiddenAway(column)) continue
      const cell = cellAt(row, column)
      if (!cell || isBlank(cell)) continue
      const filler = list && typeof cell.value === 'string' ? fillerOf(cell.value) : undefined
      if (filler === 'asAbove') {
        fillers.set(`${row},${target}`, filler)
        complainAt(row)(
          target,
          `“${plainText(String(cell.value))}”不知道和哪一格一样`,
          '把那一格的字抄过来，或者把几格合并成一格',
        )
      } else if (filler === 'nothing') {
        fillers.set(`${row},${target}`, plainText(String(cell.value)))
        if (!kind.columns.some(({ key, required }) => key === target && required)) passed.filler++
      } else if (cells.has(target)) cells.set(target, joined(cells.get(target), cell))
      else cells.set(target, cell)
    }
    if (cells.size === 0 && !kind.columns.some(({ key }) => ticksAt(key).length > 0)) return cells
    for (const { key } of kind.columns) readTicks(row, key, cells)
    if (cells.size === 0) return cells
    for (const [key, from] of Object.entries(mapping.splits)) {
      const whole = cells.get(from)
      const parts = whole && splitCell(String(whole.value))
      if (!parts) {
        if (whole)
          complainAt(row)(
            from,
            `“${oneLine(plainText(String(whole.value)))}”后面没有用括号写明部门`,
            '写成“市场监管（县市场监督管理局）”这样',
          )
        continue
      }
      cells.set(from, { value: parts[0] }).set(key, { value: parts[1] })
    }
    if (sectionKey && section !== '') {
      const parts = splitCell(section)
      const inside = kind.columns.find(({ inBracketsOf }) => inBracketsOf === sectionKey)?.key
      const both = parts && inside && columnOf(mapping, inside) === undefined
      if (!cells.has(sectionKey)) cells.set(sectionKey, { value: both ? parts[0] : section })
      if (both && !cells.has(inside)) cells.set(inside, { value: parts[1] })
    }
    for (const [key, value] of Object.entries(mapping.constants)) if (!cells.has(key)) cells.set(key, { value })
    return cells
  }

  function isHiddenAway(column: number): boolean {
    return list?.skipHidden === true && table.hiddenColumns.includes(column)
  }

  /** Which of the things to choose is ticked: one, or it is complained of. */
  function readTicks(row: number, key: string, cells: Map<string, Cell>): void {
    const columns = ticksAt(key)
    if (columns.length === 0 || (cells.has(key) && columnOf(mapping, key) !== columns[0]?.column)) return
    const texts = columns.flatMap(({ column, target }) => {
      const cell = cellAt(row, column)
      return cell && !isBlank(cell) ? [{ target, column, text: plainText(String(cell.value ?? '')) }] : []
    })
    if (texts.length === 0 && cells.size === 0) return
    const odd = texts.find(({ text }) => !isMark(text))
    const ticked = texts.filter(({ text }) => isTick(text))
    const names = columns.map(({ heading }) => heading.split('／').at(-1)).join('、')
    if (odd)
      faults.push({
        ...placeOf(row, key),
        column: odd.column,
        message: `“${odd.text}”看不出是不是打了钩`,
        fix: '打了钩的写 √，没有的空着',
      })
    else if (ticked.length > 1)
      complainAt(row)(key, `${ticked.map(({ target }) => labelOf(target)).join('、')}都打了钩`, '只留一个')
    else if (ticked[0]) cells.set(key, { value: labelOf(ticked[0].target) })
    else complainAt(row)(key, `${names}都没有打钩`, '在其中一格写 √')
  }

  function labelOf(target: Target): string {
    const [key, id] = target.split('=')
    return (
      kind.columns.find((column) => column.key === key)?.type.ownOptions?.find((each) => each.id === id)?.label ?? ''
    )
  }
}

/** Columns that count rows, and say nothing. */
const serial = /^(?:序号|项号|项次|序列|No\.?)$/i

/** The rows of a column that two of the table's stand for. */
function joined(before: Cell | undefined, cell: Cell): Cell {
  return { value: `${String(before?.value ?? '')}\n${String(cell.value ?? '')}` }
}

/**
 * The one sheet of this kind among the tables. One with our own headings comes before others that only look like it.
 * @throws Refusal when there is none, or more than one.
 */
function findSheet(
  tables: readonly Table[],
  kind: SheetKind,
  list: ListReading | undefined,
): { table: Table; mapping: Mapping } {
  const all = tables.flatMap((table) => {
    const mapping = guessMapping(table, list ? kind : ownHeadingsOnly(kind), list)
    return mapping ? [{ table, mapping }] : []
  })
  const own = all.filter(({ mapping }) => !mapping.guessed)
  const found = own.length > 0 ? own : all
  const named = found.filter(({ table }) => table.sheet.trim() === kind.name)
  const [only, second] = named.length === 1 ? named : found
  if (!only) {
    const wanted = kind.columns.flatMap(({ heading, required }) => (required ? [heading] : []))
    throw new Refusal(
      `没有找到“${kind.name}”的表：前 ${headingRows} 行里要有一行标题，写着 ${wanted.join('、')}，或者意思一样的话。可以用 npm run desk:template -- ${kind.id} 领一张空表。`,
    )
  }
  if (second)
    throw new Refusal(
      `有不止一张“${kind.name}”的表（${found.map(({ table }) => `“${table.sheet}”`).join('、')}）。合成一张，或者把要发布的那张叫作“${kind.name}”。`,
    )
  return only
}

/** Nobody has tables of such a kind but those made from our template. */
function ownHeadingsOnly(kind: SheetKind): SheetKind {
  const columns = kind.columns.map(({ also: _, type: { ownOptions: __, looksLike: ___, ...type }, ...column }) => ({
    ...column,
    type,
  }))
  return { ...kind, columns }
}

/** Which column the headings over sections fill, where the table has no column for it. */
function sectionKeyOf(
  { columns }: SheetKind,
  mapping: Mapping,
  others: ReadonlyMap<number, OtherRow>,
): string | undefined {
  if (![...others.values()].some(({ as }) => as === 'section')) return undefined
  return columns.find(
    ({ key, shared }) =>
      shared && columnOf(mapping, key) === undefined && !(key in mapping.constants) && !(key in mapping.splits),
  )?.key
}

function headingFaults(
  { sheet, headingRow: row, repeated }: Mapping,
  { columns }: SheetKind,
  given: (key: string) => boolean,
  isList: boolean,
): Fault[] {
  const missing = columns.filter(({ key, required }) => required && !given(key))
  return [
    ...missing.map(({ heading }) => ({
      sheet,
      row,
      message: `少了“${heading}”这一列`,
      fix: isList
        ? `照模板把这一列的标题加在这一行；表里叫别的名字的，写 --column ${heading}=那一列的字母；每一行都一样的，写 --column ${heading}=那句话`
        : '照模板把这一列的标题加在这一行',
    })),
    ...repeated.map((heading) => ({ sheet, row, message: `有两列都叫“${heading}”`, fix: '只留一列' })),
  ]
}

function readCell(
  { value, trouble }: Cell,
  column: Column,
  date1904: boolean,
  choices: Choices,
  settled: Settled | undefined,
): { value: FieldValue; remarks?: readonly Remark[] } | Flaw {
  if (trouble === 'uncomputed')
    return { message: '这个公式还没有算出结果', fix: '用 Excel 或 WPS 打开、保存一次，或者把公式换成它的值' }
  if (trouble === 'error') return { message: `这一格是错误值 ${String(value)}`, fix: '改好公式，或者直接填写' }
  return column.type.read({ value: value ?? '', date1904, choices, ...(settled && { settled }) })
}

const oddYears = 30

/** A verified date that is to come, and any date decades away. */
function isOddDate({ type, past }: Column, value: FieldValue, today: string): boolean {
  if (type !== date || typeof value !== 'string') return false
  const shifted = (years: number) => `${Number(today.slice(0, 4)) + years}${today.slice(4)}`
  return (past === true && value > today) || value < shifted(-oddYears) || value > shifted(oddYears)
}

function hiddenNotices(
  { hiddenRows, hiddenColumns, rows, filtered }: Table,
  mapping: Mapping,
  list: ListReading | undefined,
): string[] {
  if (!list) return []
  const full = hiddenRows.filter((row) => row > mapping.headingRow && rows[row - 1]?.some((cell) => !isBlank(cell)))
  const columns = mapping.columns.filter(({ column, target }) => target !== 'none' && hiddenColumns.includes(column))
  const done = list.skipHidden ? '没有读' : '照样读了；不要它们就加 --skip-hidden'
  return [
    ...(full.length > 0 ? [`${ranges(full)}${filtered ? '被筛选' : '被'}隐藏了，${done}`] : []),
    ...(columns.length > 0
      ? [`${columns.map(({ letters, heading }) => `${letters}列“${heading}”`).join('、')}被隐藏了，${done}`]
      : []),
  ]
}

/** 第3、5到8行. */
function ranges(rows: readonly number[]): string {
  const parts: [number, number][] = []
  for (const row of rows) {
    const last = parts.at(-1)
    if (last && last[1] === row - 1) last[1] = row
    else parts.push([row, row])
  }
  return `第${parts.map(([from, to]) => (from === to ? from : `${from}到${to}`)).join('、')}行`
}
