import { isDeepStrictEqual } from 'node:util'
import { isSeq, parse, parseDocument } from 'yaml'
import type { StoryEntry } from '../../content/schema/story-schema'

/** A story as its file is written by hand: what belongs together on a line, an empty line between panels. */
export function storyYaml({ panels, ...head }: StoryEntry): string {
  return `${[...fieldsOf(head), 'panels:'].join('\n')}\n${panels.map(panelYaml).join('\n')}`
}

function panelYaml({ rule, ...panel }: StoryEntry['panels'][number]): string {
  const { id, place, people, things, lines, to, ask, choices, ending } = panel
  const shown = [
    ...fieldsOf({ id, place }),
    ...listOf('people', people),
    ...fieldsOf({ things }),
    ...listOf('lines', lines),
    ...(rule ? ['rule:', ...indented(fieldsOf({ ...rule, cites: rule.advice ? undefined : rule.cites }))] : []),
    ...fieldsOf({ ask }),
    ...(choices ? listOf('choices', choices) : []),
    ...fieldsOf({ to, ending }),
  ]
  return `${shown.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`).join('\n')}\n`
}

const fieldsOf = (fields: object): string[] =>
  Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${inLine(value)}`]))

const listOf = (name: string, items: readonly object[]): string[] =>
  items.length === 0 ? [`${name}: []`] : [`${name}:`, ...items.map((item) => `  - ${inLine(item)}`)]

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`)

function inLine(value: unknown): string {
  if (typeof value === 'string') return scalar(value)
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`
  if (typeof value === 'object' && value !== null) return `{ ${fieldsOf(value).join(', ')} }`
  return String(value)
}

/** Bare where it is read as the same text inside brackets too. */
function scalar(text: string): string {
  return !/^[\d-]+$/.test(text) && isRead(text) ? text : `'${text.replaceAll("'", "''")}'`
}

function isRead(text: string): boolean {
  try {
    return isDeepStrictEqual(parse(`{ text: ${text}, list: [${text}] }`), { text, list: [text] })
  } catch {
    return false
  }
}

/** pack.yaml with one more story at the end of its list. */
export function withStoryListed(packYaml: string, id: string): string {
  const list = parseDocument(packYaml).get('stories')
  if (!isSeq(list) || !list.range) return `${packYaml.trimEnd()}\nstories: [${id}]\n`
  const last = list.items.at(-1) as { range?: [number, number, number] } | undefined
  const end = last?.range?.[1] ?? list.range[0] + 1
  if (list.flow) return spliced(packYaml, end, last ? `, ${id}` : id)
  const line = packYaml.slice(0, end).split('\n').at(-1) ?? ''
  const lineEnd = packYaml.indexOf('\n', end)
  return spliced(packYaml, lineEnd, `\n${/^ */.exec(line)?.[0] ?? ''}- ${id}`)
}

const spliced = (text: string, at: number, added: string) => text.slice(0, at) + added + text.slice(at)
