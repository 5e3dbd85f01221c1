import { simplified } from './character-forms'
import { type DoorIndex, type Doors, doorIndex, rankDoors } from './doors'
import { type Heard, searchWithFolkWords } from './folk-words'
import {
  indexRecords,
  type Mark,
  marksIn,
  queryWords,
  type SearchIndex,
  type SearchRecord,
  type SearchText,
  type Stretch,
  stretches,
} from './search'
import type { Findable, Saying, SearchPack, Texts } from './search-pack'

/** Everything that can be found, ready to be searched. */
export interface FindingPlace {
  records: readonly Findable[]
  texts: readonly Texts[]
  index: SearchIndex
  doors: DoorIndex
  /** Positions by title, as `plain` writes it. */
  titled: ReadonlyMap<string, number[]>
  sayings: readonly Saying[]
}

export function findingPlace(
  records: readonly Findable[],
  texts: readonly Texts[],
  { sayings, doors, readings }: Pick<SearchPack, 'sayings' | 'doors' | 'readings'>,
): FindingPlace {
  const titled = new Map<string, number[]>()
  records.forEach(({ title }, at) => {
    const key = plain(title)
    titled.set(key, [...(titled.get(key) ?? []), at])
  })
  return { records, texts, index: indexRecords(texts.map(named)), doors: doorIndex(doors, readings), titled, sayings }
}

/** What people call a record counts as much as its title. */
function named([title, said, ...rest]: Texts): SearchRecord {
  const both = {
    text: `${title.text}\n${said.text}`,
    syllables: [...(title.syllables ?? []), '', ...(said.syllables ?? [])],
  }
  return [both, ...rest]
}

/** A title or query without punctuation and spaces. */
const plain = (text: string) => queryWords(text).join('')

/** What a query finds in the whole app. */
export interface Found {
  /** Positions, the likeliest first. */
  places: number[]
  /** All words to highlight. */
  words: string[]
  heard: Heard<Saying>[]
  doors: Doors
  /** The record that is called exactly so, or that the editors chose for this very saying. */
  meant: boolean
}

/** So many kinds of dispute stand before what merely has the words. */
const mostDoors = 3

/**
 * The record that is called exactly so, or that the editors chose for what was said; then the kind of dispute that it sounds
 * like; what the everyday words in it lead to, and the next likeliest kinds; then whatever else has the words, by where it
 * has them.
 */
export function findEverywhere(place: FindingPlace, query: string): Found {
  const { index, doors, titled, sayings } = place
  const { found, words, heard } = searchWithFolkWords(index, query, sayings)
  const exact = titled.get(plain(query)) ?? titled.get(plain(simplified(query))) ?? []
  const led = heard.flatMap(({ folk }) => folk.first)
  const said = sayIt(heard, query)
  const chosen = said ? led : []
  const ranked = ordered(place, query, said ? heard : [])
  const likely = ranked.kinds.slice(0, mostDoors).flatMap((kind) => doors.kinds[kind]?.place ?? [])
  const fits = ranked.fit === 'well' || ranked.fit === 'partly'
  const places = fits
    ? [...exact, ...chosen, ...likely.slice(0, 1), ...led, ...likely, ...found]
    : [...exact, ...chosen, ...led, ...found]
  return { places: [...new Set(places)], words, heard, doors: ranked, meant: exact.length > 0 || chosen.length > 0 }
}

/** The kinds of dispute that a query sounds like, the editors' choice for this very saying before all others. */
export function findDoors(place: FindingPlace, query: string): Doors {
  return findEverywhere(place, query).doors
}

function ordered({ doors }: FindingPlace, query: string, chosen: readonly Heard<Saying>[]): Doors {
  const ranked = rankDoors(doors, query)
  const first = chosen.flatMap(({ folk }) => folk.kinds)
  return first.length === 0 ? ranked : { fit: 'well', kinds: [...new Set([...first, ...ranked.kinds])] }
}

/** Whether what was heard is all that was said, but for a word or so. */
function sayIt([longest]: readonly Heard<Saying>[], query: string): boolean {
  return longest !== undefined && longest.said.replaceAll(' ', '').length >= plain(query).length * mostOfIt
}

const mostOfIt = 0.8

/** What is shown together under one heading. */
export interface Group<G extends string> {
  name: G
  places: number[]
}

/** Found records by groups, the group with the likeliest first; within each in their order. */
export function groupFound<G extends string>(places: readonly number[], groupOf: (place: number) => G): Group<G>[] {
  const groups = new Map<G, number[]>()
  for (const place of places) {
    const name = groupOf(place)
    const group = groups.get(name)
    if (group) group.push(place)
    else groups.set(name, [place])
  }
  return [...groups].map(([name, members]) => ({ name, places: members }))
}

/** How a found record is shown: its title, and under it what tells why it was found. */
export interface Hit extends Pick<Findable, 'kind' | 'id' | 'demo'> {
  title: Stretch[]
  under: Stretch[]
  /** Which line of `more` was found, from 0, where nothing above it was. */
  line?: number
}

export function showHit({ records, texts }: FindingPlace, place: number, words: readonly string[]): Hit {
  const { kind, id, demo } = records[place] as Findable
  const [title, said, note, more] = texts[place] as Texts
  const marks = marksIn(title, words)
  const hit = { kind, id, title: stretches(title.text, marks), ...(demo && { demo }) }
  const noted = marksIn(note, words)
  const under = stretches(note.text, noted)
  if (marks.length > 0 || noted.length > 0) return { ...hit, under }
  const heard = markedLine(said, words)
  if (heard) return { ...hit, under: [...heard.text, { text: `：${note.text}`, marked: false }] }
  const found = markedLine(more, words)
  return found ? { ...hit, under: found.text, line: found.line } : { ...hit, under }
}

/** The first line of a text that holds a word, marked. */
function markedLine(piece: SearchText, words: readonly string[]): { line: number; text: Stretch[] } | undefined {
  const marks = marksIn(piece, words)
  const [first] = marks
  if (!first) return undefined
  const before = piece.text.slice(0, first[0]).split('\n')
  const from = first[0] - (before[before.length - 1] ?? '').length
  const text = piece.text.slice(from).split('\n')[0] ?? ''
  const inLine = marks
    .filter(([start]) => start < from + text.length)
    .map(([start, end]): Mark => [start - from, end - from])
  return { line: before.length - 1, text: stretches(text, inLine) }
}
