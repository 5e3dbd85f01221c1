import type { CitedSource } from '../content/provenance'
import type { DoorPack } from './doors'
import type { FolkWord } from './folk-words'
import type { SearchText } from './search'
import { type OddReadings, type ReadingTable, readerOf } from './search-readings'

/** What can be found from the home page; of records that fit a query equally well, those of an earlier kind come first. */
export const findableKinds = [
  'triage',
  'lesson',
  'story',
  'channel',
  'hotline',
  'deadline',
  'form',
  'guide',
  'act',
  'creditGuide',
  'creditPath',
  'item',
  'place',
  'township',
  'quiz',
  'word',
] as const

export type FindableKind = (typeof findableKinds)[number]

/** A record as a reader looks for it. `said` and `more` hold several texts, a line each. */
export interface Findable {
  kind: FindableKind
  id: string
  title: string
  /** Everyday words that lead here, with the law's words for them. */
  said: string
  /** Stands under the title. */
  note: string
  /** What else is on its page: headings of cards, answers to choose from. */
  more: string
  demo?: true
}

/** Names what a saying leads to: `triage:wages`. */
export type FindableKey = `${FindableKind}:${string}`

export const keyOf = ({ kind, id }: Pick<Findable, 'kind' | 'id'>): FindableKey => `${kind}:${id}`

/** Everyday words, and the records and the kinds of dispute that come first when they are heard, by position. */
export interface Saying extends FolkWord {
  first: number[]
  kinds: number[]
}

/** search.json. Nearly a thousand records must fit a sub-package, so they are written as rows without names. */
export interface SearchPack {
  records: PackedFindable[]
  sayings: Saying[]
  /** Sayings to begin with, as the editors chose them. */
  suggestions: string[]
  doors: DoorPack
  /** What speaks for which everyday act and which guide. */
  acts: DoorPack[]
  readings: ReadingTable
  /** By position of the record; of each of its parts. */
  odd: Record<number, OddReadings[]>
  sources: Record<string, CitedSource>
}

type PackedFindable = [kind: number, id: string, title: string, note: string, said: string, more: string, demo?: true]

export function packFindable({ kind, id, title, note, said, more, demo }: Findable): PackedFindable {
  const at = findableKinds.indexOf(kind)
  return demo ? [at, id, title, note, said, more, demo] : [at, id, title, note, said, more]
}

export function unpackFindable([kind, id, title, note, said, more, demo]: PackedFindable): Findable {
  return { kind: findableKinds[kind] as FindableKind, id, title, note, said, more, ...(demo && { demo }) }
}

/** How a saying reads: the room a space leaves in it is nothing. */
export const asSaid = (says: string) => says.replace(/ /g, '')

/** All records, each with the words that lead to it: they stand with the sayings, and so in the pack once. */
export function findablesIn({ records, sayings }: Pick<SearchPack, 'records' | 'sayings'>): Findable[] {
  const led = new Map<number, string[]>()
  for (const { says, writes, first } of sayings)
    for (const at of first) led.set(at, [...(led.get(at) ?? []), ...says.map(asSaid), ...writes])
  return records.map((packed, at) => {
    const record = unpackFindable(packed)
    return { ...record, said: [...new Set([record.said, ...(led.get(at) ?? [])])].filter(Boolean).join('\n') }
  })
}

/** Its texts, the most telling first. */
export const partsOf = ({ title, said, note, more }: Findable) => [title, said, note, more] as const

/** The same, with their syllables. */
export type Texts = readonly [title: SearchText, said: SearchText, note: SearchText, more: SearchText]

export function spellFindables(
  records: readonly Findable[],
  { readings, odd }: Pick<SearchPack, 'readings' | 'odd'>,
): Texts[] {
  const read = readerOf(readings)
  return records.map((record, at) => {
    const spell = (text: string, part: number): SearchText => ({ text, syllables: read(text, odd[at]?.[part]) })
    const [title, said, note, more] = partsOf(record)
    return [spell(title, 0), spell(said, 1), spell(note, 2), spell(more, 3)]
  })
}
