import type { CitedSource } from '../content/provenance'
import type { ListOrigin } from '../content/publication'
import type { Statement } from '../content/statement'
import type { FolkWord } from '../search/folk-words'
import { type OddReadings, type ReadingTable, readerOf } from '../search/search-readings'
import type { Guide, LeniencyItem, LeniencyKind, SelfCheck } from './leniency'

/** leniency.json; empty where the pack has nothing of 不罚轻罚. 762 items of 350 characters must fit a sub-package, so they are written as rows without names. */
export interface LeniencyPack {
  /** What is not published yet, and how to ask. */
  unpublished?: Statement
  /** That not being punished is not being in the right; said with every item. */
  putRight?: Statement
  /** The tree of 解纷 for those who do not accept a penalty. */
  appeal?: string
  guides: Guide[]
  check?: SelfCheck
  folk: FolkWord[]
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

/** Numbers are places in `words`. */
type PackedItem = [
  id: string,
  kind: 0 | 1,
  breach: string,
  field: number,
  department: number,
  correction: number,
  conditions: number[],
  basis: number[],
  lesson?: string,
  channel?: string,
]

const kinds: readonly LeniencyKind[] = ['exempt', 'mitigated']

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
        item.kind === 'exempt' ? 0 : 1,
        item.breach,
        place(item.field),
        place(item.department),
        place(item.correction),
        item.conditions.map(place),
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
    scope: 'county',
    field: text(field),
    department: text(department),
    kind: kinds[kind] as LeniencyKind,
    breach,
    conditions: conditions.map(text),
    correction: text(correction),
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
