import { simplified } from './character-forms'
import { foldQuery } from './search'
import { type ReadingTable, readerOf } from './search-readings'

/**
 * Which kind of dispute a query is about, however it is put: every pair of characters in it speaks for some kinds, as the
 * compiler has weighed it. Order and spaces do not matter, and a pair that is known to none is heard by its sound.
 */
export interface DoorPack {
  kinds: DoorKind[]
  /**
   * What speaks for which kind, a line for each first character: `老板Ab婆c` says that 老板 speaks for kind a loudly and
   * for kind b, each kind before those it says less of, and 老婆 for kind c. The letters are those of {@link voices}; a dot
   * ends those that it speaks for loudest.
   */
  pairs: string
  /** Words in letters and figures, and what they speak for. */
  latin: Record<string, string>
  /** By kind, the first letters of the words it is called by. */
  initials: string[]
  /** Words of a question that say nothing of the matter, the longest first. */
  fillers: string[]
}

/** What a query can be about: a kind of dispute; or, by its key, an everyday thing. */
export interface DoorKind {
  id: string
  name: string
  /** Position of its record; a kind that has no questions yet has none. */
  place?: number
  /** What was looked for to get there stays nowhere. */
  discreet?: true
}

/** What is not for this app: foreign law, shares, the weather. */
export const outOfReach = 'out'

/** How a kind is written that something speaks for, by its position. */
export const voices = {
  soft: 'abcdefghijklmnopqrstuvwxyz0123456789',
  loud: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+-',
  /** Behind what speaks loudest. */
  most: '.',
} as const

/** How much more is said loudly, and loudest. */
const [loudness, most] = [1.8, 2.5]

/** And for the kind that is named first, which is most at home there. */
const ahead = 0.3

/** What stands in every sentence. A pair with such a character says less, and only what is loud in it is kept. */
export const particles: ReadonlySet<string> = new Set(
  '的了我他她它你俺咱们就都也还这那个一说要来去给让把被叫跟和与人到上下里得能会不没有在是过着',
)
const plainness = [1, 0.7, 0.3]

export interface DoorIndex extends Omit<DoorPack, 'pairs' | 'latin'> {
  /** By character or pair of characters, the voices. */
  spoken: ReadonlyMap<string, string>
  /** The same by sound: `lao ban`. */
  sounds: ReadonlyMap<string, string>
  syllables: ReadonlySet<string>
  soundOf: (text: string) => string[]
}

const isLatin = (code: number) => code < 128

export function doorIndex(pack: DoorPack, readings: ReadingTable): DoorIndex {
  const spoken = new Map(Object.entries(pack.latin))
  const sounds = new Map<string, string>()
  const soundOf = readerOf(readings)
  for (const line of pack.pairs.split('\n')) {
    const first = line.charAt(0)
    const firstSound = soundOf(first)[0] ?? ''
    let from = 1
    while (from < line.length) {
      const single = isLatin(line.charCodeAt(from))
      const second = single ? '' : line.charAt(from)
      let to = from + second.length
      while (to < line.length && isLatin(line.charCodeAt(to))) to++
      const said = line.slice(from + second.length, to)
      spoken.set(first + second, said)
      if (second) {
        const sound = `${firstSound} ${soundOf(second)[0] ?? ''}`
        sounds.set(sound, sounds.has(sound) ? `${sounds.get(sound)} ${said}` : said)
      }
      from = to
    }
  }
  const syllables = new Set(readings.map((line) => /^[a-z]+/.exec(line)?.[0] ?? ''))
  return { ...pack, spoken, sounds, syllables, soundOf }
}

/** How well the best kind fits: all of it, some of it, or nothing that one could build on. */
type Fit = 'well' | 'partly' | 'none' | 'out'

export interface Doors {
  fit: Fit
  /** Positions of kinds, the likeliest first; also of what fits badly. */
  kinds: number[]
}

/** A pair heard by its sound alone says a little less, least in a long text, which sounds like much; and so does one character. */
const [bySound, bySoundInMuch, one] = [0.6, 0.2, 0.5]
const much = 12

const tellingness = (pair: string) => plainness[[...pair].filter((one) => particles.has(one)).length] ?? 1

/** What a saying that was heard adds to the kinds that it leads to, the first of them most. */
const heardSaying = [3, 1]

/** `led` are kinds that a saying leads to, or several sayings. */
export function rankDoors(index: DoorIndex, query: string, led: readonly (readonly number[])[] = []): Doors {
  const weights = weighQuery(index, query)
  for (const kinds of led)
    kinds.forEach((kind, at) => {
      weights.scores[kind] = (weights.scores[kind] ?? 0) + (heardSaying[at] ?? 0)
    })
  return sumUp(index, weights)
}

function weighQuery(index: DoorIndex, query: string): Weights {
  const folded = simplified(foldQuery(query))
  const words = withoutFillers(folded, index.fillers).match(/[a-z]+|[0-9]+|[\u3400-\u9fff]+/g) ?? []
  const spelled = words.length > 0 && words.every((word) => /[a-z]/.test(word))
  return spelled ? weighSpelled(index, words) : weigh(index, words)
}

/** So many everyday things are named beside the kinds of dispute. */
const mostActs = 3

/**
 * The everyday things that a query sounds like, the likeliest first, by what their index calls them; none where nothing
 * speaks for one. There may be more of them than one index can tell apart: each of `indexes` has its share.
 */
export function rankActs(indexes: readonly DoorIndex[], query: string): DoorKind[] {
  const scored = indexes.flatMap((index) => {
    const { scores, all } = weighQuery(index, query)
    return index.kinds.map((kind, at) => ({ kind, score: scores[at] ?? 0, all }))
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return scored
    .filter(({ score, all }) => score > 0 && score >= least.any * all ** least.byLength && score >= best * least.near)
    .sort((a, z) => z.score - a.score)
    .slice(0, mostActs)
    .map(({ kind }) => kind)
}

export function withoutFillers(text: string, fillers: readonly string[]): string {
  return fillers.reduce((left, filler) => left.split(filler).join(' '), text)
}

/** What each kind has for it, and how many of the characters spoke for any. */
interface Weights {
  scores: number[]
  heard: number
  all: number
}

function weigh({ kinds, spoken, sounds, soundOf }: DoorIndex, words: readonly string[]): Weights {
  const scores = new Array<number>(kinds.length).fill(0)
  const counted = new Set<string>()
  let heard = 0
  let all = 0
  const count = (key: string, said: string, share: number) => {
    if (!counted.has(key)) addUp(scores, said, share)
    counted.add(key)
  }
  for (const word of words) {
    if (isLatin(word.charCodeAt(0))) {
      const said = spoken.get(word)
      all += 1
      if (said === undefined) continue
      count(word, said, 1)
      heard += 1
      continue
    }
    all += word.length
    const syllables = soundOf(word)
    let until = 0
    for (let at = 0; at < word.length; at++) {
      const single = spoken.get(word.charAt(at))
      if (single) count(word.charAt(at), single, one)
      const pair = word.slice(at, at + 2)
      if (pair.length < 2) continue
      const known = spoken.get(pair)
      const said = known ?? sounds.get(`${syllables[at]} ${syllables[at + 1]}`)
      if (said === undefined) continue
      const clearness = known ? 1 : word.length > much ? bySoundInMuch : bySound
      count(pair, said, tellingness(pair) * clearness)
      heard += at + 2 - Math.max(until, at)
      until = at + 2
    }
  }
  return { scores, heard, all }
}

/** What is heard for few kinds says most. Where several pairs sound alike, each kind is spoken for once, as loudly as by any. */
function addUp(scores: number[], said: string, share: number): void {
  const loud = new Map<number, number>()
  for (const pair of said.split(' ')) {
    const upTo = pair.indexOf(voices.most)
    for (let at = 0; at < pair.length; at++) {
      const voice = pair.charAt(at)
      if (voice === voices.most) continue
      const soft = voices.soft.indexOf(voice)
      const kind = soft < 0 ? voices.loud.indexOf(voice) : soft
      loud.set(kind, Math.max(loud.get(kind) ?? 0, at < upTo ? most : soft < 0 ? loudness : 1))
    }
  }
  const rarity = Math.log(1 + (scores.length - loud.size + 0.5) / (loud.size + 0.5))
  const [first] = loud.keys()
  for (const [kind, loudly] of loud)
    scores[kind] = (scores[kind] ?? 0) + rarity * (kind === first ? loudly + ahead : loudly) * share
}

function sumUp({ kinds }: DoorIndex, { scores, heard, all }: Weights): Doors {
  const order = scores.map((_, kind) => kind).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const best = scores[order[0] ?? 0] ?? 0
  const near = order.filter(
    (kind) => best > 0 && kinds[kind]?.id !== outOfReach && (scores[kind] ?? 0) >= best * least.near,
  )
  return { fit: fitOf(best, kinds[order[0] ?? 0]?.id, heard, all), kinds: near }
}

function fitOf(best: number, kind: string | undefined, heard: number, all: number): Fit {
  // A long text has more in it that speaks for anything by chance; but whoever writes a lot has something to say.
  if (best === 0 || best < least.any * all ** least.byLength) return 'none'
  if (kind === outOfReach) return 'out'
  return best >= least.well && heard >= all * least.heard ? 'well' : 'partly'
}

/** Found by trying: `npm run bench:doors`. */
const least = { any: 1.5, byLength: 0.35, well: 5, near: 0.25, heard: 0.5 }

/** A query in letters: syllables, cut in the way that speaks for one kind most; or the first letters of a word. */
function weighSpelled(index: DoorIndex, words: readonly string[]): Weights {
  const strength = (scores: readonly number[]) => Math.max(0, ...scores)
  let scores: number[] = index.kinds.map(() => 0)
  for (const cut of cutInSyllables(words, index.syllables)) {
    const next = weighSounds(index, cut)
    if (strength(next) > strength(scores)) scores = next
  }
  if (strength(scores) < least.any) {
    const initials = words.join('')
    scores = index.initials.map((called) => (called.split(' ').includes(initials) ? least.well : 0))
  }
  return { scores, heard: 1, all: 1 }
}

function weighSounds({ kinds, sounds }: DoorIndex, syllables: readonly string[]): number[] {
  const scores = new Array<number>(kinds.length).fill(0)
  for (let at = 0; at + 1 < syllables.length; at++) {
    const said = sounds.get(`${syllables[at]} ${syllables[at + 1]}`)
    if (said) addUp(scores, said, 1)
  }
  return scores
}

/** As many ways of reading are tried. */
const mostCuts = 8

/** The ways to read words in letters as syllables, those with the fewest first. */
function cutInSyllables(words: readonly string[], syllables: ReadonlySet<string>): string[][] {
  let cuts: string[][] = [[]]
  for (const word of words) {
    const ways = waysToCut(word, syllables)
    cuts = cuts.flatMap((cut) => ways.map((way) => [...cut, ...way])).slice(0, mostCuts)
  }
  return cuts
}

function waysToCut(word: string, syllables: ReadonlySet<string>): string[][] {
  // ends[at]: the ways to cut the first `at` letters.
  const ends: string[][][] = [[[]]]
  for (let at = 1; at <= word.length; at++) {
    const ways: string[][] = []
    for (let from = Math.max(0, at - 6); from < at; from++) {
      const piece = word.slice(from, at)
      // ü is v in the table, and many type u for it.
      for (const syllable of new Set([piece, piece.replace(/^([ln])u/, '$1v')]))
        if (syllables.has(syllable)) for (const way of ends[from] ?? []) ways.push([...way, syllable])
    }
    ends.push(ways.sort((a, b) => a.length - b.length).slice(0, mostCuts))
  }
  return ends[word.length] ?? []
}
