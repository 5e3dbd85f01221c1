import { simplified } from './character-forms'
import { type DoorIndex, type Doors, doorIndex, rankActs, rankDoors, withoutFillers } from './doors'
import { type Heard, searchWithFolkWords } from './folk-words'
import {
  fold,
  indexRecords,
  type Mark,
  marksIn,
  queryWords,
  type SearchIndex,
  type SearchRecord,
  type SearchText,
  type Stretch,
  search,
  stretches,
} from './search'
import { asSaid, type Findable, type FindableKind, type Saying, type SearchPack, type Texts } from './search-pack'

/** Everything that can be found, ready to be searched. */
export interface FindingPlace {
  records: readonly Findable[]
  texts: readonly Texts[]
  index: SearchIndex
  doors: DoorIndex
  acts: readonly DoorIndex[]
  /** Positions by title, as `plain` writes it and as it is spelt. */
  titled: ReadonlyMap<string, number[]>
  sayings: readonly Saying[]
}

export function findingPlace(
  records: readonly Findable[],
  texts: readonly Texts[],
  { sayings, doors, acts, readings }: Pick<SearchPack, 'sayings' | 'doors' | 'acts' | 'readings'>,
): FindingPlace {
  const titled = new Map<string, number[]>()
  texts.forEach(([{ text, syllables = [] }, said], at) => {
    // A word that is explained is asked for in characters; by its sound, it is the matter that is meant.
    const spelt = records[at]?.kind !== 'word' && !syllables.includes('')
    const names = proper.has(records[at]?.kind ?? '') ? said.text.split('\n').map(plain) : []
    const keys = new Set([plain(text), ...names, ...(spelt ? [syllables.join('')] : [])])
    for (const key of keys) titled.set(key, [...(titled.get(key) ?? []), at])
  })
  return {
    records,
    texts,
    index: indexRecords(texts.map(named)),
    doors: doorIndex(doors, readings),
    acts: acts.map((pack) => doorIndex(pack, readings)),
    titled,
    sayings,
  }
}

/** Kinds of record that have other names, and not only words that lead to them. */
const proper: ReadonlySet<string> = new Set<FindableKind>(['hotline', 'township'])

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
  best: Best
  /** It may be about what another must not find out: it is kept nowhere. */
  discreet: boolean
}

/**
 * What is shown before all else: a record; or, of a kind of dispute that has no questions yet, its name; or that people
 * must be asked, because the matter is out of reach or nothing was understood. `partly` where not all of it fits.
 */
export type Best =
  | { to: 'record'; place: number; partly: boolean }
  | { to: 'kind'; name: string; partly: boolean }
  | { to: 'people'; why: 'out' | 'none' }

/** So many kinds of dispute stand before what merely has the words. */
const mostDoors = 3

/**
 * The record that is called exactly so, or that the editors chose for what was said; then the kind of dispute that it sounds
 * like; what the everyday words in it lead to, and the next likeliest kinds; the everyday acts it sounds like; then whatever
 * else has the words, by where it has them.
 */
export function findEverywhere(place: FindingPlace, query: string): Found {
  const { doors } = place
  const { words, heard, found, called, chosen, ranked } = understand(place, query)
  const led = heard.flatMap(({ folk }) => folk.first)
  const placesOf = (kinds: readonly number[]) => kinds.flatMap((kind) => doors.kinds[kind]?.place ?? [])
  const likely = fits(ranked) ? ranked.kinds.slice(0, mostDoors) : []
  const meant = [...called, ...chosen.flatMap(({ folk }) => folk.first)]
  const acts = (ranked.fit === 'out' ? [] : rankActs(place.acts, query)).flatMap((act) => act.place ?? [])
  const places = [
    ...new Set([...meant, ...placesOf(likely.slice(0, 1)), ...led, ...placesOf(likely), ...acts, ...found]),
  ]
  return {
    places,
    words,
    heard,
    best: bestOf(place, places, { meant: meant.length > 0, worded: found.length > 0 || acts.length > 0 }, ranked),
    discreet: isDiscreet(place, query, ranked.kinds[0], heard),
  }
}

/** Where a discreet kind is the likeliest, however little fits, or what was said is, or is part of, what leads there. */
function isDiscreet(
  { records, doors }: FindingPlace,
  query: string,
  likeliest: number | undefined,
  heard: readonly Heard<Saying>[],
): boolean {
  const words = queryWords(simplified(query))
  return doors.kinds.some(({ discreet, place }, kind) => {
    if (!discreet) return false
    const { title = '', said = '' } = records[place ?? -1] ?? {}
    const names = fold(`${title}\n${said}`)
    return (
      kind === likeliest ||
      heard.some(({ folk }) => folk.kinds.includes(kind)) ||
      (words.length > 0 && words.every((word) => names.includes(word)))
    )
  })
}

/** The kinds of dispute that a query sounds like, the editors' choice for this very saying before all others. */
export const findDoors = (place: FindingPlace, query: string): Doors => understand(place, query).ranked

function understand(place: FindingPlace, query: string) {
  const { index, doors, titled, sayings } = place
  const { found, words, heard } = searchWithFolkWords(index, query, sayings)
  const [sounds, spelled] = found.length > 0 ? [[], []] : bySound(place, query)
  const chosen = saysIt(heard, query, doors.fillers) ? heard : []
  const exact = titled.get(plain(query)) ?? titled.get(plain(simplified(query))) ?? []
  const called = exact.length > 0 ? exact : keyworded(place, query, found)
  const [nearest] = [...found, ...sounds]
  const wordly = doors.kinds.flatMap((kind, at) => (kind.place !== undefined && kind.place === nearest ? [at] : []))
  const led = [...heard.map(({ folk }) => folk.kinds), wordly]
  const ranked = rankDoors(doors, query, led)
  const first = chosen.flatMap(({ folk }) => folk.kinds)
  return {
    words: [...words, ...spelled],
    heard,
    found: [...found, ...sounds],
    called,
    chosen,
    ranked: first.length === 0 ? ranked : { fit: 'well' as const, kinds: [...new Set([...first, ...ranked.kinds])] },
  }
}

const fits = ({ fit }: Doors) => fit === 'well' || fit === 'partly'

/** `meant` is called so or chosen; `worded` has all the words, if perhaps among its last. */
function bestOf(
  { doors }: FindingPlace,
  places: readonly number[],
  { meant, worded }: { meant: boolean; worded: boolean },
  ranked: Doors,
): Best {
  const { fit, kinds } = ranked
  const [first] = places
  const partly = fit === 'partly' && !worded
  if (meant && first !== undefined) return { to: 'record', place: first, partly: false }
  if (fit === 'out' && !worded) return { to: 'people', why: 'out' }
  const kind = doors.kinds[kinds[0] ?? -1]
  if (fits(ranked) && kind && kind.place === undefined) return { to: 'kind', name: kind.name, partly }
  return first === undefined ? { to: 'people', why: 'none' } : { to: 'record', place: first, partly }
}

/**
 * Whoever sets several words apart knows what to look for: what has them all in its title. So does who spells how a place to
 * go is called.
 */
function keyworded({ records, texts }: FindingPlace, query: string, found: readonly number[]): number[] {
  const words = queryWords(query)
  const [spelt = ''] = words
  if (words.length < 2)
    return found.filter((at) => {
      const begins = (texts[at]?.[0].syllables ?? []).join('').replace(/v/g, 'u')
      return records[at]?.kind === 'channel' && spelt.length > 5 && begins.startsWith(spelt.replace(/v/g, 'u'))
    })
  return found.filter((at) => words.every((word) => fold(records[at]?.title ?? '').includes(word)))
}

/** What sounds as it was written, where nothing is written so: 宅机地. */
function bySound({ index, doors }: FindingPlace, query: string): [found: number[], words: string[]] {
  const words = queryWords(simplified(query)).map((word) => doors.soundOf(word))
  if (words.some((syllables) => syllables.length < 2 || syllables.includes(''))) return [[], []]
  const spelled = words.map((syllables) => syllables.join(''))
  return [search(index, spelled), spelled]
}

/** Whether what was heard is all that was said, but for a word or so. */
function saysIt([longest]: readonly Heard<Saying>[], query: string, fillers: readonly string[]): boolean {
  const all = plain(withoutFillers(simplified(query), fillers))
  return longest !== undefined && asSaid(longest.said).length >= all.length * mostOfIt
}

const mostOfIt = 0.7

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
  if (heard) {
    const does = kind === 'channel' ? withoutMatters(note.text) : note.text
    return { ...hit, under: [...heard.text, { text: `：${does}`, marked: false }] }
  }
  const found = markedLine(more, words)
  if (!found) return { ...hit, under }
  // An answer to choose from names several matters; only the one that was looked for is why it was found.
  if (kind === 'triage')
    return { ...hit, under: [...markedPart(found.text), { text: `：${note.text}`, marked: false }] }
  return { ...hit, under: found.text, line: found.line }
}

/** What a place does, without the list of other matters that it is for: who came with one need not read of the others. */
function withoutMatters(note: string): string {
  const clauses = note.split('，')
  const does = clauses.findIndex((clause) => !clause.includes('、'))
  return does < 0 ? note : clauses.slice(does).join('，')
}

/** What stands between commas around the first mark. */
function markedPart(line: readonly Stretch[]): Stretch[] {
  const at = line.findIndex(({ marked }) => marked)
  const before = (line[at - 1]?.text ?? '').split(/[，、；：。]/)
  const after = line
    .slice(at + 1)
    .map(({ text }) => text)
    .join('')
    .split(/[，、；：。]/)
  return [
    { text: before[before.length - 1] ?? '', marked: false },
    ...line.slice(at, at + 1),
    { text: after[0] ?? '', marked: false },
  ].filter(({ text }) => text !== '')
}

/** The first line of a text that holds a word, marked. */
function markedLine(piece: SearchText, words: readonly string[]): { line: number; text: Stretch[] } | undefined {
  const marks = marksIn(piece, words)
  const [first] = marks
  if (!first) return undefined
  const before = piece.text.slice(0, first[0]).split('\n')
  const from = first[0] - (before[before.length - 1] ?? '').length
  const text = piece.text.slice(from).split('\n')[0] ?? ''
  const inLine = marks.map(([start, end]): Mark => [start - from, end - from])
  return { line: before.length - 1, text: stretches(text, inLine) }
}
