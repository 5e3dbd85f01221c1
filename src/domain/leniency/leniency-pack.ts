import type { CitedSource } from '../content/provenance'
import type { ListOrigin } from '../content/publication'
import type { Statement } from '../content/statement'
import type { DoorPack } from '../search/doors'
import type { FolkWord } from '../search/folk-words'
import { type OddReadings, type ReadingTable, readerOf } from '../search/search-readings'
import {
  type Everyday,
  type Guide,
  type InspectionStage,
  kindNames,
  type LeniencyItem,
  type LeniencyKind,
  type SelfCheck,
} from './leniency'

/** leniency.json; empty where the pack has nothing of 不罚轻罚. 762 items of 350 characters must fit a sub-package, so they are written as rows without names. */
export interface LeniencyPack {
  /** What is not published yet, and how to ask. */
  unpublished?: Statement
  /** That not being punished is not being in the right; said with every item. */
  putRight?: Statement
  /** That a warning is a penalty too; said where one comes first. */
  warning?: Statement
  /** The tree of 解纷 for those who do not accept a penalty. */
  appeal?: string
  guides: Guide[]
  check?: SelfCheck
  everyday?: Everyday
  /** What speaks for which everyday act and which guide. */
  acts: DoorPack[]
  /** From the visit to the decision; empty where the pack has none. */
  inspected: InspectionStage[]
  folk: FolkWord[]
  /** Items that do not come from the county's list: those of the law itself, and of lists that hold everywhere. */
  national: LeniencyItem[]
  county: PackedItems
  readings: ReadingTable
  /** By item id and part. */
  odd: Record<string, OddReadings[]>
  /** Titles of the lessons, and names of the channels, that guides and items name by id. */
  lessons: Record<string, string>
  channels: Record<string, string>
  sources: Record<string, CitedSource>
}

/** Items of the county's list; `words` holds every text that is not an item's own, once. */
export interface PackedItems {
  origin?: ListOrigin
  demo?: true
  words: string[]
  rows: PackedItem[]
}

/** Numbers are places in `words`, and in the order of the kinds. */
type PackedItem = [
  id: string,
  kind: number,
  breach: string,
  field: number,
  department: number,
  /** -1 where the list says nothing. */
  correction: number,
  /** By group: those of which all must hold begin with 0, those of which one is enough with 1. */
  conditions: [need: 0 | 1, ...lines: number[]][],
  basis: number[],
  lesson?: string,
  channel?: string,
]

const kinds = Object.keys(kindNames) as LeniencyKind[]

export function packItems(items: readonly LeniencyItem[], origin?: ListOrigin): PackedItems {
  const places = new Map<string, number>()
  const place = (text: string) => {
    const known = places.get(text) ?? places.size
    places.set(text, known)
    return known
  }
  const rows = items.map(
    (item): PackedItem =>
      [
        item.id,
        kinds.indexOf(item.kind),
        item.breach,
        place(item.field),
        place(item.department),
        item.correction === undefined ? -1 : place(item.correction),
        item.conditions.map(({ need, lines }) => [need === 'all' ? 0 : 1, ...lines.map(place)]),
        item.basis.map(place),
        ...(item.lesson || item.channel ? [item.lesson ?? ''] : []),
        ...(item.channel ? [item.channel] : []),
      ] as PackedItem,
  )
  return {
    ...(origin && { origin }),
    ...(items.some(({ demo }) => demo) && { demo: true }),
    words: [...places.keys()],
    rows,
  }
}

export function unpackItems({ words, rows, demo }: PackedItems): LeniencyItem[] {
  const text = (place: number) => words[place] ?? ''
  return rows.map(([id, kind, breach, field, department, correction, conditions, basis, lesson, channel]) => ({
    id,
    field: text(field),
    department: text(department),
    kind: kinds[kind] as LeniencyKind,
    breach,
    conditions: conditions.map(([need, ...lines]) => ({ need: need === 0 ? 'all' : 'any', lines: lines.map(text) })),
    ...(correction >= 0 && { correction: text(correction) }),
    basis: basis.map(text),
    cites: [],
    ...(lesson && { lesson }),
    ...(channel && { channel }),
    ...(demo && { demo }),
  }))
}

/** The syllables of the spelled parts of an item, as the compiler read them. */
export function itemReader({ readings, odd }: Pick<LeniencyPack, 'readings' | 'odd'>) {
  const read = readerOf(readings)
  return (id: string) => (part: number, text: string) => read(text, odd[id]?.[part])
}
