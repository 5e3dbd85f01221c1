/** A line as an editor sees it: how far in it stands, whether it begins a list item, and which field it gives. */
export interface Line {
  /** From 1. */
  number: number
  text: string
  indent: number
  /** Begins with `- `. */
  dash: boolean
  /** Where what follows the dash begins; the indent where there is none. */
  column: number
  key?: string
  /** What stands behind the field's name or the dash, or the whole line. */
  value: string
  /** Where the value begins. */
  valueAt: number
}

const shape = /^( *)((?:- +|-$)*)(?:("[^"]*"|'[^']*'|\w[\w-]*):(?: +|$))?(.*)$/

/**
 * The lines that have a place in the outline of a file. Empty lines and comments have none, nor have those inside a list
 * or a text that is properly begun on one line and ended on another.
 */
export function outlineOf(text: string): Line[] {
  const all = text.split('\n').map(toLine)
  const lines: Line[] = []
  let next = 0
  while (next < all.length) {
    const line = all[next] as Line
    next++
    if (/^\s*(#|$)/.test(line.text)) continue
    lines.push(line)
    next += linesInside(line, all.slice(next, next + 100))
  }
  return lines
}

function toLine(text: string, index: number): Line {
  const [, spaces = '', dash = '', key, rest = ''] = shape.exec(text) ?? []
  const indent = spaces.length
  return {
    number: index + 1,
    text,
    indent,
    dash: dash !== '',
    column: indent + dash.length,
    ...(key !== undefined && { key }),
    value: rest.slice(0, remarkAt(rest)).trimEnd(),
    valueAt: text.length - rest.length,
  }
}

/** Where a remark begins behind a value. */
export function remarkAt(value: string): number | undefined {
  const { bare } = scan(value)
  return [...value.matchAll(/(?<=^|\s)#/g)].find(({ index }) => bare[index])?.index
}

/** How many of the lines behind `line` belong to its value. */
function linesInside(line: Line, behind: readonly Line[]): number {
  if (/^[|>][-+0-9]*$/.test(line.value)) {
    const end = behind.findIndex(({ text, indent }) => text.trim() !== '' && indent <= line.indent)
    return end < 0 ? behind.length : end
  }
  const scanned = scan(line.value)
  if (scanned.quote === undefined && scanned.open.length === 0) return 0
  let value = line.value
  for (const [index, { value: more, key, dash }] of behind.entries()) {
    if (key !== undefined || dash) return 0
    value += `\n${more}`
    const { quote, open, stray } = scan(value)
    if (quote === undefined && open.length === 0 && stray === undefined) return index + 1
  }
  return 0
}

/** What a value leaves open, and the first bracket in it that closes nothing. */
export interface Scanned {
  /** The quote that has no end. */
  quote?: string
  open: string[]
  stray?: number
  /** Positions outside quotes, where the signs of YAML count. */
  bare: boolean[]
}

const closers: Record<string, string> = { '[': ']', '{': '}' }

/** Reads a value as YAML does: quotes count where a value begins, brackets only in a value that begins with one. */
export function scan(value: string): Scanned {
  const open: string[] = []
  const bare: boolean[] = []
  const inBrackets = /^[[{]/.test(value)
  let quote: string | undefined
  let stray: number | undefined
  let starting = true
  for (let at = 0; at < value.length; at++) {
    const sign = value[at] as string
    bare[at] = quote === undefined
    if (quote !== undefined) {
      if (quote === '"' && sign === '\\') at++
      else if (sign === quote && value[at + 1] === quote && quote === "'") at++
      else if (sign === quote) quote = undefined
      continue
    }
    if (starting && (sign === '"' || sign === "'")) quote = sign
    else if (inBrackets && at > 0 && open.length === 0 && /\S/.test(sign)) stray ??= at
    else if (inBrackets && sign in closers) open.push(sign)
    else if (inBrackets && (sign === ']' || sign === '}') && closers[open.pop() ?? ''] !== sign) stray ??= at
    if (sign !== ' ' && sign !== '\n') starting = inBrackets && /[[{,]/.test(sign)
    if (sign === ':' && value[at + 1] === ' ') starting = inBrackets
  }
  return { ...(quote !== undefined && { quote }), open, ...(stray !== undefined && { stray }), bare }
}
