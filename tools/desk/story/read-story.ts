import { asCited } from '../../content/resolve/citations'
import type { StoryEntry } from '../../content/schema/story-schema'
import type { Path } from '../../pack/yaml-file'
import type { Choices } from '../../published/cell-types'
import type { Fields } from '../../published/kinds/kind'
import { type CellPlace, type Fault, Refusal } from '../fault'
import { examplePrefix, isExample } from '../read-records'
import { type Cells, type OpenSheet, openSheet } from '../read-sheet'
import type { Table } from '../workbook/table'
import { adviceWord } from './story-rows'
import { headSheet, panelSheet, type StoryNames } from './story-sheets'

/** A story as a workbook tells it, sound or not. */
export interface StoryDraft {
  /** What `storySchema` is to judge. */
  entry: Entry
  /** The cell of a value, or of what is nearest around it. */
  placeOf(path: Path): CellPlace
  /** Cells that cannot be read. */
  faults: Fault[]
  notices: string[]
}

/**
 * Reads the two sheets of a story.
 * @param known the stories that are there: one that is told anew keeps the ids of its choices, which links go by
 * @throws Refusal where a sheet is missing, or nothing is filled in
 */
export function readStory(
  tables: readonly Table[],
  names: StoryNames,
  choices: Choices,
  known: ReadonlyMap<string, StoryEntry | undefined>,
): StoryDraft {
  const head = openSheet(tables, headSheet(names), choices)
  const told = openSheet(tables, panelSheet(names), choices)
  const places = new Places(told.placeOf(told.headingRow, 'panel'))
  const { blocks, examples } = readBlocks(told)
  const entry = readHead(head, places)
  const old = typeof entry.id === 'string' ? known.get(entry.id) : undefined
  if (entry.id === undefined && head.faults.length === 0 && blocks.length === 0)
    throw new Refusal(`工作表“${head.sheet}”里没有要导入的故事：标题下面是空的，或者只有示例行。`)
  entry.panels = blocks.map((block, at) => readPanel(block, ['panels', at], told, places, old))
  return {
    entry,
    placeOf: (path) => places.find(path),
    faults: [...head.faults, ...told.faults],
    notices: [
      ...head.notices(),
      ...told.notices(),
      ...(examples > 0 ? [`跳过了 ${examples} 格示例（格的名字以“${examplePrefix}”开头）`] : []),
    ],
  }
}

type Entry = Record<string, unknown>

/** Where each value of the entry stands. */
class Places {
  private readonly places = new Map<string, CellPlace>()

  constructor(private readonly whole: CellPlace) {}

  put(path: Path, place: CellPlace): void {
    this.places.set(path.join('.'), place)
  }

  find(path: Path): CellPlace {
    if (path.length === 0) return this.whole
    return this.places.get(path.join('.')) ?? this.find(path.slice(0, -1))
  }
}

/** Columns, and the value that each fills; of a list, the first is where all of it is said to be. */
const headPaths: readonly [string, Path][] = [
  ['id', ['id']],
  ['title', ['title']],
  ['summary', ['summary']],
  ['tree1', ['trees']],
  ['tree1', ['trees', 0]],
  ['tree2', ['trees', 1]],
  ['lesson', ['lesson']],
  ['deadline', ['deadline']],
  ['form', ['form']],
  ['question1', ['questions']],
  ['question1', ['questions', 0]],
  ['question2', ['questions', 1]],
  ['from', ['season']],
  ['from', ['season', 'from']],
  ['until', ['season', 'to']],
  ['season', ['season', 'name']],
  ['discreet', ['discreet']],
]

function readHead(sheet: OpenSheet, places: Places): Entry {
  const [first, ...others] = [...sheet.rows()].filter(({ cells }) => !isExample(cells))
  const row = first?.row ?? sheet.headingRow
  for (const [key, path] of headPaths) places.put(path, sheet.placeOf(row, key))
  if (!first) return {}
  for (const other of others) sheet.complainAt(other.row)('id', '一份表只写一个故事', '删去这一行，另一个故事另存一份')
  sheet.complainOfGaps(row, first.cells)
  const fields = sheet.read(row, first.cells)
  const { id, title, summary, tree1, tree2, lesson, deadline, form, question1, question2, discreet } = fields
  const { from, until, season } = fields
  return filled({
    ...{ id, title, summary, lesson, deadline, form, discreet },
    trees: tree2 === undefined ? [tree1] : [tree1, tree2],
    questions: [question1, question2],
    season: [from, until, season].some(Boolean) ? filled({ from, to: until, name: season }) : undefined,
  })
}

/** What is filled in of a row. */
interface Row {
  row: number
  fields: Fields
}

type Block = Row[]

/** The rows of each panel; those of an example are left out. */
function readBlocks(sheet: OpenSheet): { blocks: Block[]; examples: number } {
  const blocks: { row: number; cells: Cells }[][] = []
  let current: { name: string; rows: (typeof blocks)[number] } | undefined
  let examples = 0
  for (const { row, cells } of sheet.rows()) {
    const name = cells.get('panel')?.value?.toString()
    if (!current && name === undefined)
      sheet.complainAt(row)('panel', '这一行不知道是哪一格的', '在“格”这一列写上这一格的名字，如 1')
    // A name that is merged or copied down is that of the same panel.
    if (!current || (name !== undefined && name !== current.name)) {
      current = { name: name ?? '', rows: [] }
      if (isExample(cells, 'panel')) examples++
      else blocks.push(current.rows)
    }
    current.rows.push({ row, cells })
  }
  return {
    blocks: blocks.map((rows) => rows.map(({ row, cells }) => ({ row, fields: sheet.read(row, cells) }))),
    examples,
  }
}

function readPanel(block: Block, path: Path, sheet: OpenSheet, places: Places, old: StoryEntry | undefined): Entry {
  const first = block[0]?.row ?? sheet.headingRow
  const place = (key: string, field: Path, row = first) => places.put([...path, ...field], sheet.placeOf(row, key))

  /** What a panel has once, wherever in its rows it is written. */
  const once = (key: string, field: Path, rows = block, usual = first) => {
    const [found, ...others] = rows.filter(({ fields }) => fields[key] !== undefined)
    place(key, field, found?.row ?? usual)
    for (const { row, fields } of others)
      if (fields[key] !== found?.fields[key])
        sheet.complainAt(row)(key, '这一格已经写过一次了', '合成一处，或者另起一格')
    return found?.fields[key]
  }

  /** What a panel has row by row, of those rows that have any of these columns: by name of the field, its column. */
  const each = (field: string, columns: Record<string, string>, rows = block) => {
    const keys = Object.values(columns)
    place(keys[0] ?? field, [field])
    return rows
      .filter(({ fields }) => keys.some((key) => fields[key] !== undefined))
      .map(({ row, fields }, at) => {
        place(keys[0] ?? field, [field, at], row)
        for (const [name, key] of Object.entries(columns)) place(key, [field, at, name], row)
        return filled(Object.fromEntries(Object.entries(columns).map(([name, key]) => [name, fields[key]])))
      })
  }

  const isOption = ({ fields }: Row) => fields.option !== undefined || fields.picture !== undefined
  place('panel', [])
  place('rule', ['rule'])
  place('ending', ['ending'])
  const id = once('panel', ['id'])
  const told = old?.panels.find((panel) => panel.id === id)
  const options = block.filter(isOption)
  return filled({
    id,
    place: once('place', ['place']),
    people: each('people', { who: 'who', face: 'face', holds: 'holds' }),
    things: unlessEmpty(each('things', { thing: 'thing' }).map(({ thing }) => thing)),
    lines: each('lines', { text: 'words', who: 'speaker' }),
    rule: unlessEmpty(filled({ text: once('rule', ['rule', 'text']), ...readCites(block, place) })),
    to: once(
      'to',
      ['to'],
      block.filter((row) => !isOption(row)),
    ),
    ask: once('ask', ['ask'], block, options[0]?.row),
    choices: unlessEmpty(withIds(each('choices', { text: 'option', picture: 'picture', to: 'to' }, options), told)),
    ending: unlessEmpty(
      filled({ title: once('ending', ['ending', 'title']), outcome: once('outcome', ['ending', 'outcome']) }),
    ),
  })
}

function readCites(block: Block, place: (key: string, field: Path, row?: number) => void): Entry {
  const written = block.flatMap(({ row, fields }) =>
    [fields.cite ?? []].flat().map((cite) => ({ row, cite: String(cite) })),
  )
  place('cite', ['rule', 'cites'], written[0]?.row)
  if (written.length === 0) return {}
  if (written.every(({ cite }) => cite === adviceWord)) return { advice: true }
  return {
    cites: written.map(({ row, cite }, at) => {
      place('cite', ['rule', 'cites', at], row)
      return / 第\d+条$|^(报告|网页) /.test(cite) ? cite.replace(/[《》]/g, '') : asCited(cite)
    }),
  }
}

/** No officer names a choice: where it leads tells it from the others of its panel. */
function withIds(choices: Entry[], old: StoryEntry['panels'][number] | undefined): Entry[] {
  const taken = new Set<unknown>()
  return choices.map((choice, at) => {
    const usual = old?.choices?.find(({ to }) => to === choice.to)?.id ?? choice.to
    const id = usual === undefined || taken.has(usual) ? `choice-${at + 1}` : usual
    taken.add(id)
    return { id, ...choice }
  })
}

/** Without what is not filled in. */
const filled = (fields: Entry): Entry =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const unlessEmpty = <T extends object>(value: T): T | undefined => (Object.keys(value).length > 0 ? value : undefined)
