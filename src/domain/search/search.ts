/**
 * Exact search over a few thousand short records: a record is found when every word of the query stands in one of its
 * texts, as typed, or in pinyin where the text carries its syllables. All texts lie in one string, so a word is found by
 * the engine's own `indexOf`: that is fast on a phone without a compiler (iOS runs mini-programs interpreted), needs no
 * index of pairs of characters, and forgets nothing.
 */

/** A piece of a record. `syllables` are the readings of its characters, one for each, '' for what is not Chinese. */
export interface SearchText {
  text: string
  syllables?: readonly string[]
}

/** The texts of a record, the most telling first: a word found there weighs most. */
export type SearchRecord = readonly SearchText[]

/** The texts of all records behind one another, each ended by a line break, which no word holds. */
interface Haystack {
  all: string
  /** For each record, where its texts end: the last is where the next record begins. */
  ends: number[][]
}

export interface SearchIndex {
  texts: Haystack
  /** Syllables run together; `starts` has a 1 wherever one begins. */
  letters: Haystack
  starts: string
  /** The first letter of each syllable. */
  initials: Haystack
}

/** From a character on to before another. */
export type Mark = readonly [from: number, to: number]

/** Letters and figures as they are compared: half-width and lower case. Every character keeps its place. */
export function fold(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/g, (capital) => capital.toLowerCase())
}

/** Emoji with all that colours and joins them, and marks that nobody sees: a sentence copied from a chat is full of them. */
const unsaid = new RegExp(
  [
    '[\\ud800-\\ud83f\\ud8c0-\\udbff][\\udc00-\\udfff]',
    '[\\u2300-\\u23ff\\u2600-\\u27bf\\u2b00-\\u2bff\\u3030\\u303d\\u3297\\u3299]',
    '[\\ufe00-\\ufe0f]',
    '[\\u20d0-\\u20f0]',
    '[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]',
  ].join('|'),
  'g',
)

/** A query as it is compared: folded, ü as a keyboard has it, without what says nothing. */
export function foldQuery(query: string): string {
  return fold(query.normalize('NFC').replace(unsaid, '')).replace(/[üǖǘǚǜÜ]/g, 'v')
}

/** The words of a query: Chinese, letters and figures, as they stand between spaces and punctuation. */
export function queryWords(query: string): string[] {
  const words = foldQuery(query).match(
    /(?:[a-z0-9〇\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud8bf][\udc00-\udfff])+/g,
  )
  return [...new Set(words ?? [])]
}

/** So many places of a word at most are tried both ways: three doubles the work three times. */
const mostDoubtful = 3

/** A word in letters as it may be spelt: ü is v in the index, and many type u for it. */
function spellings(word: string): string[] {
  let all = [word]
  const doubtful = /[ln]u(?![ao])/g
  for (let times = 0; times < mostDoubtful && doubtful.test(word); times++) {
    const at = doubtful.lastIndex - 1
    all = all.flatMap((one) => [one, `${one.slice(0, at)}v${one.slice(at + 1)}`])
  }
  return all
}

export function indexRecords(records: readonly SearchRecord[]): SearchIndex {
  const texts = new Stack()
  const letters = new Stack()
  const starts = new Stack()
  const initials = new Stack()
  for (const record of records) {
    for (const piece of record) {
      const spelling = spell(piece)
      texts.add(fold(piece.text))
      letters.add(spelling.map((syllable) => syllable || '\n').join(''))
      starts.add(spelling.map((syllable) => `1${'0'.repeat(Math.max(0, syllable.length - 1))}`).join(''))
      initials.add(spelling.map(initialOf).join(''))
    }
    for (const stack of [texts, letters, starts, initials]) stack.endRecord()
  }
  return {
    texts: texts.haystack(),
    letters: letters.haystack(),
    starts: starts.haystack().all,
    initials: initials.haystack(),
  }
}

/** Collects texts; joined once at the end, which is far cheaper than growing a string. */
class Stack {
  private readonly pieces: string[] = []
  private readonly ends: number[][] = []
  private record: number[] = []
  private length = 0

  add(text: string): void {
    this.pieces.push(text, '\n')
    this.length += text.length + 1
    this.record.push(this.length)
  }

  endRecord(): void {
    this.ends.push(this.record)
    this.record = []
  }

  haystack(): Haystack {
    return { all: this.pieces.join(''), ends: this.ends }
  }
}

const spell = ({ text, syllables }: SearchText): readonly string[] =>
  syllables ? Array.from({ length: text.length }, (_, at) => syllables[at] ?? '') : []

const initialOf = (syllable: string) => (syllable === '' ? '\n' : syllable.charAt(0))

const isSpelt = (word: string) => /^[a-z]+$/.test(word)

/** Positions of the records in which every word stands, the best first, then in their own order. No words find nothing. */
export function search(index: SearchIndex, words: readonly string[]): number[] {
  if (words.length === 0) return []
  let weights: number[] | undefined
  for (const word of words) {
    const found = weigh(index, word)
    const before = weights
    weights = before ? found.map((weight, record) => weight + (before[record] ?? Number.POSITIVE_INFINITY)) : found
  }
  return byWeight(weights ?? [])
}

/** For each record, the place of the first text that holds the word; Infinity where none does. */
function weigh({ texts, letters, starts, initials }: SearchIndex, word: string): number[] {
  const weights = new Array<number>(texts.ends.length).fill(Number.POSITIVE_INFINITY)
  note(texts, word, weights)
  if (isSpelt(word)) {
    note(initials, word, weights)
    // One letter that begins a syllable is an initial, and found already.
    if (word.length > 1) for (const spelling of spellings(word)) note(letters, spelling, weights, starts)
  }
  return weights
}

/** Notes in `weights` every record with the word; with `starts`, only where the word begins at a 1. */
function note({ all, ends }: Haystack, word: string, weights: number[], starts?: string): void {
  let record = 0
  let at = all.indexOf(word)
  while (at >= 0) {
    if (starts && starts.charAt(at) !== '1') {
      at = all.indexOf(word, at + 1)
      continue
    }
    let pieces = ends[record] as number[]
    while (endOf(pieces) <= at) pieces = ends[++record] as number[]
    let place = 0
    while ((pieces[place] as number) <= at) place++
    if (place < (weights[record] as number)) weights[record] = place
    // The texts stand in the order of their weight, so the first find in a record is its best.
    at = all.indexOf(word, endOf(pieces))
  }
}

const endOf = (pieces: readonly number[]) => pieces[pieces.length - 1] as number

/** Weights are small whole numbers: sorting by buckets keeps the order of equals and calls no comparison. */
function byWeight(weights: readonly number[]): number[] {
  const buckets: number[][] = []
  weights.forEach((weight, record) => {
    if (weight === Number.POSITIVE_INFINITY) return
    const bucket = buckets[weight] ?? []
    buckets[weight] = bucket
    bucket.push(record)
  })
  return buckets.flat()
}

/** Where words stand in a text, for highlighting: in order, none touching the next. */
export function marksIn(piece: SearchText, words: readonly string[]): Mark[] {
  const folded = fold(piece.text)
  const spelling = spell(piece)
  const marks = words.flatMap((word): Mark[] => [
    ...occurrences(folded, word).map((at): Mark => [at, at + word.length]),
    ...(isSpelt(word)
      ? [...initialMarks(spelling, word), ...spellings(word).flatMap((one) => letterMarks(spelling, one))]
      : []),
  ])
  return joined(marks)
}

function occurrences(text: string, word: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at)
  return found
}

function initialMarks(spelling: readonly string[], word: string): Mark[] {
  return occurrences(spelling.map(initialOf).join(''), word).map((at) => [at, at + word.length])
}

function letterMarks(spelling: readonly string[], word: string): Mark[] {
  return spelling.flatMap((_, from): Mark[] => {
    let left = word
    for (let to = from; spelling[to]; to++) {
      const syllable = spelling[to] ?? ''
      if (syllable.startsWith(left)) return [[from, to + 1]]
      if (!left.startsWith(syllable)) return []
      left = left.slice(syllable.length)
    }
    return []
  })
}

function joined(marks: Mark[]): Mark[] {
  const sorted = [...marks].sort(([a], [b]) => a - b)
  const result: [number, number][] = []
  for (const [from, to] of sorted) {
    const last = result[result.length - 1]
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}

/** A stretch of a text, marked or not. */
export interface Stretch {
  text: string
  marked: boolean
}

/** A text cut at its marks. */
export function stretches(text: string, marks: readonly Mark[]): Stretch[] {
  const cuts = marks.flatMap(([from, to], index) => [
    { text: text.slice(marks[index - 1]?.[1] ?? 0, from), marked: false },
    { text: text.slice(from, to), marked: true },
  ])
  return [...cuts, { text: text.slice(marks[marks.length - 1]?.[1] ?? 0), marked: false }].filter(
    (cut) => cut.text !== '',
  )
}

/** The part of a long text around its first mark, at most `length` characters, with … for what is left out. */
export function excerpt(text: string, marks: readonly Mark[], length: number): Stretch[] {
  const first = marks[0]?.[0] ?? 0
  const from = text.length <= length ? 0 : Math.max(0, Math.min(first - Math.floor(length / 4), text.length - length))
  const to = Math.min(text.length, from + length)
  const inside = marks
    .filter((mark) => mark[0] < to && mark[1] > from)
    .map((mark): Mark => [Math.max(mark[0], from) - from, Math.min(mark[1], to) - from])
  return [
    ...(from > 0 ? [{ text: '…', marked: false }] : []),
    ...stretches(text.slice(from, to), inside),
    ...(to < text.length ? [{ text: '…', marked: false }] : []),
  ]
}
