import type { Line } from './lines'

/** One way some lines may have been meant, and the line that was slipped on. */
export interface Rewriting {
  line: number
  message: string
  /** New texts by line number. */
  texts: ReadonlyMap<number, string>
}

/** A list or a group of fields that is open where a line stands. */
interface Level {
  column: number
  kind: 'list' | 'fields'
  /** The line that began it. */
  first: Line
  seen: Set<string>
}

/**
 * How lines may have been meant that stand out of the outline: two spaces for each step, dashes under dashes, fields under
 * fields. A line that stands right is offered nothing.
 */
export function outlineReadings(lines: readonly Line[]): Rewriting[] {
  const found: Rewriting[] = []
  let levels: Level[] = []
  let before: Line | undefined
  for (const [index, line] of lines.entries()) {
    const kind = line.dash ? 'list' : 'fields'
    const opened = before && opens(before) ? contentColumn(before) : undefined
    const fits = fitting(levels, opened, line, kind)
    const places = placesFor(levels, opened, before, kind)
    if (!fits) found.push(...readings(line, lines.slice(index + 1), before, levels, places, opened))
    const column = fits ? line.indent : (places[0] ?? line.indent)
    if (line.key !== undefined || line.dash) levels = enter(levels, column, kind, line)
    const level = levels.at(-1)
    if (line.key !== undefined && level) {
      if (level.seen.has(line.key)) found.push(...lostDash(line, levels))
      level.seen.add(line.key)
    }
    before = line
  }
  return found
}

const opens = ({ key, dash, value }: Line) => value === '' && (key !== undefined || dash)

const contentColumn = ({ column }: Line) => column

function fitting(
  levels: readonly Level[],
  opened: number | undefined,
  { indent, key }: Line,
  kind: Level['kind'],
): boolean {
  if (opened !== undefined && indent === opened + 2) return true
  if (kind === 'fields' && key === undefined) return false
  if (levels.length === 0) return indent === 0
  return levels.some((level) => level.column === indent && level.kind === kind)
}

/** The columns where a line of this kind could stand, the deepest first. */
function placesFor(
  levels: readonly Level[],
  opened: number | undefined,
  before: Line | undefined,
  kind: Level['kind'],
): number[] {
  if (!before) return [0]
  const open = levels.filter((level) => level.kind === kind).map(({ column }) => column)
  return [...new Set([...(opened === undefined ? [] : [opened + 2]), ...open.reverse()])]
}

function enter(levels: readonly Level[], column: number, kind: Level['kind'], line: Line): Level[] {
  const outer = levels.filter((level) => level.column < column || (level.column === column && level.kind === kind))
  const open = [...outer]
  if (open.at(-1)?.column !== column || open.at(-1)?.kind !== kind)
    open.push({ column, kind, first: line, seen: new Set() })
  if (line.dash && line.key !== undefined)
    open.push({ column: column + line.column - line.indent, kind: 'fields', first: line, seen: new Set() })
  return open
}

function readings(
  line: Line,
  behind: readonly Line[],
  before: Line | undefined,
  levels: readonly Level[],
  places: readonly number[],
  opened: number | undefined,
): Rewriting[] {
  const near = [...places].sort((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent))
  const moves = near.filter((column) => column !== line.indent).flatMap((column) => moved(line, behind, column))
  const found = [...moves]
  const bare = line.text.trimStart()
  if (!line.dash) {
    const lists = levels.filter(({ kind }) => kind === 'list').map(({ column }) => column)
    const next = before ? (opened === undefined ? [] : [opened + 2]) : [0]
    for (const column of [...lists.reverse(), ...next]) found.push(dashed(line, column, bare))
    if (before && !before.dash && before.indent + 2 === line.indent)
      found.push(dashed(before, before.indent, before.text.trimStart()))
    if (before && line.key === undefined)
      found.push({
        line: line.number,
        message: '一句话断成了两行，接到上一行的后面，写在一行里',
        texts: new Map([
          [before.number, `${before.text.trimEnd()}${bare}`],
          [line.number, ''],
        ]),
      })
  } else {
    const begun = levels.find(({ column, kind }) => column === line.indent && kind === 'fields')?.first
    if (begun && !begun.dash) found.push(dashed(begun, begun.indent, begun.text.trimStart()))
    const undashed = line.text.slice(line.column)
    for (const { column } of levels.filter(({ kind }) => kind === 'fields').reverse())
      found.push({
        line: line.number,
        message: '行首多了横线“- ”，去掉，和同一组的栏目左对齐',
        texts: new Map([[line.number, ' '.repeat(column) + undashed]]),
      })
  }
  return found
}

/** The line alone in another column, and with all that belongs to it. */
export function moved(line: Line, behind: readonly Line[], column: number): Rewriting[] {
  const by = column - line.indent
  const amount = Math.abs(by)
  const message = `这一行前面${by < 0 ? '多' : '少'}了 ${amount} 个空格，应当空 ${column} 个`
  const alone = shifted(line, by)
  const end = behind.findIndex(({ indent }) => indent < line.indent || (indent === line.indent && line.dash))
  const group = behind.slice(0, end < 0 ? behind.length : end).filter(({ indent }) => indent + by >= 0)
  const alike = [{ line: line.number, message, texts: new Map([alone]) }]
  if (group.length > 0)
    alike.push({
      line: line.number,
      message: `从这一行起，${message}`,
      texts: new Map([alone, ...group.map((each) => shifted(each, by))]),
    })
  return alike
}

const shifted = ({ number, text, indent }: Line, by: number): [number, string] => [
  number,
  ' '.repeat(Math.max(0, indent + by)) + text.trimStart(),
]

const dashed = ({ number }: Line, column: number, words: string): Rewriting => ({
  line: number,
  message: '行首少了横线，写成“- ”',
  texts: new Map([[number, `${' '.repeat(column)}- ${words}`]]),
})

/** A field that comes a second time may begin the next item. */
function lostDash(line: Line, levels: readonly Level[]): Rewriting[] {
  const list = levels.filter(({ kind, column }) => kind === 'list' && column < line.indent).at(-1)
  return list ? [dashed(line, list.column, line.text.trimStart())] : []
}
