import { type DoorPack, outOfReach, particles, voices } from '../../../src/domain/search/doors'
import type { FindableKey } from '../../../src/domain/search/search-pack'
import type { Corpus } from '../corpus'
import { syllablesOf } from './readings'

/** How much what is said in each place says of a kind. */
const weights = { title: 3, telling: 3, saying: 2, usual: 1, asked: 1, led: 0.7, answer: 0.5 }

/** BM25: how soon saying it again adds nothing, and how much a long document is held back. */
const [k1, b] = [1.2, 0.3]

/** From here on a word counts as loud: about what is told once, or usual three times. */
const loudly = 1.4

/** And from here on as loudest: where a kind says it over and over. */
const loudest = 1.9

/** What is said of a kind by one character says less than by two. */
const single = 0.3

/** What is said less than this is not worth its place: an answer to choose from, once. */
const least = 0.7

/** The longest word that is also known by its first letters. */
const longestInitials = 4

interface Document {
  id: string
  name: string
  discreet: boolean
  words: { text: string; weight: number }[]
}

/** Everything that speaks for a kind of dispute: how people talk of it, what its tree asks, and what the sayings lead to. */
function documents({ disputes, spoken, sayings }: Pick<Corpus, 'disputes' | 'spoken' | 'sayings'>): Document[] {
  const told = new Map(spoken.map((kind) => [kind.id, kind]))
  const trees = new Map(disputes.trees.map((tree) => [tree.id, tree]))
  const as = (weight: number, texts: readonly string[]) => texts.map((text) => ({ text, weight }))
  return [...new Set([...trees.keys(), ...told.keys()])].map((id): Document => {
    const tree = trees.get(id)
    const kind = told.get(id)
    const key: FindableKey = `triage:${id}`
    const leading = sayings.sayings.filter(({ first }) => first.includes(key))
    const answers = Object.values(tree?.questions ?? {}).flatMap(({ options }) => options.map(({ text }) => text))
    return {
      id,
      name: tree?.title ?? kind?.name ?? id,
      discreet: tree?.discreet !== undefined,
      words: [
        ...as(weights.title, tree ? [tree.title, tree.summary] : []),
        ...as(weights.telling, kind?.telling ?? []),
        ...as(weights.usual, kind?.usual ?? []),
        ...as(weights.asked, kind?.asked ?? []),
        ...leading.flatMap(({ says, first }) => as(first[0] === key ? weights.saying : weights.led, says)),
        ...as(weights.answer, answers),
      ],
    }
  })
}

const latin = /[a-z0-9]+/g

/** A text's words in letters or figures, its pairs of characters, and itself where it is one character. */
function partsOf(text: string): string[] {
  const folded = text.toLowerCase()
  const runs = folded.match(/[\u3400-\u9fff]+/g) ?? []
  return [
    ...(folded.match(latin) ?? []),
    ...runs.flatMap((run) =>
      run.length === 1 && run === folded ? [run] : [...run].slice(1).map((next, at) => `${run.charAt(at)}${next}`),
    ),
  ]
}

export function compileDoors(
  corpus: Pick<Corpus, 'disputes' | 'spoken' | 'sayings'>,
  placeOf: (key: FindableKey) => number | undefined,
): DoorPack {
  const docs = documents(corpus)
  if (docs.length > voices.soft.length) throw new RangeError(`找一找最多分得清 ${voices.soft.length} 类事`)
  return tellApart(docs, corpus.sayings.fillers, (id) => placeOf(`triage:${id}`))
}

/** All that is listened for of them. */
export const actTexts = ({ leniency: { everyday, guides } }: Pick<Corpus, 'leniency'>): string[] => [
  ...(everyday?.acts ?? []).flatMap(({ name, says, tells = [] }) => [name, ...says, ...tells]),
  ...guides.flatMap(({ title, summary, tells = [] }) => [title, summary, ...tells]),
]

/**
 * What speaks for which everyday act and which guide of 不罚轻罚; the kinds go by the keys of their records. There are more of
 * them than one table can tell apart.
 */
export function compileActs(
  { leniency: { everyday, guides }, sayings }: Pick<Corpus, 'leniency' | 'sayings'>,
  placeOf: (key: FindableKey) => number | undefined = () => undefined,
): DoorPack[] {
  const document = (id: FindableKey, name: string, says: readonly string[], tells: readonly string[]): Document => ({
    id,
    name,
    discreet: false,
    words: [
      { text: name, weight: weights.title },
      ...says.map((text) => ({ text, weight: weights.saying })),
      ...tells.map((text) => ({ text, weight: weights.usual })),
    ],
  })
  const docs = [
    ...(everyday?.acts ?? []).map(({ id, name, says, tells = [] }) => document(`act:${id}`, name, says, tells)),
    ...guides.map(({ id, title, summary, tells = [] }) => document(`guide:${id}`, title, [summary], tells)),
  ]
  const share = Math.ceil(docs.length / Math.ceil(docs.length / voices.soft.length))
  const shares = Array.from({ length: Math.ceil(docs.length / share) || 0 }, (_, at) =>
    docs.slice(at * share, (at + 1) * share),
  )
  return shares.map((some) => tellApart(some, sayings.fillers, (id) => placeOf(id as FindableKey)))
}

function tellApart(
  docs: readonly Document[],
  fillers: readonly string[],
  placeOf: (id: string) => number | undefined,
): DoorPack {
  const said = docs.map(({ words }) => {
    const counts = new Map<string, number>()
    for (const { text, weight } of words)
      for (const part of partsOf(text))
        counts.set(part, (counts.get(part) ?? 0) + weight * (part.length === 1 ? single : 1))
    return counts
  })
  const lengths = said.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0))
  const average = lengths.reduce((sum, length) => sum + length, 0) / docs.length
  const speaks = new Map<string, [kind: number, weight: number][]>()
  said.forEach((counts, kind) => {
    const held = k1 * (1 - b + (b * (lengths[kind] ?? 0)) / average)
    for (const [part, count] of counts) {
      const weight = (count * (k1 + 1)) / (count + held)
      if (weight >= least) speaks.set(part, [...(speaks.get(part) ?? []), [kind, weight]])
    }
  })
  const written = [...speaks].sort(byText).flatMap(([part, kinds]): [string, string][] => {
    const plain = part.length === 2 && [...part].some((character) => particles.has(character))
    if (plain && kinds.every(([, weight]) => weight < loudly)) return []
    return [[part, voicesOf([...kinds].sort(([, a], [, z]) => z - a))]]
  })
  const isLatin = (part: string) => /^[a-z0-9]+$/.test(part)
  return {
    kinds: docs.map(({ id, name, discreet }) => {
      const place = placeOf(id)
      return { id, name, ...(place !== undefined && { place }), ...(discreet && { discreet }) }
    }),
    pairs: lines(written.filter(([part]) => !isLatin(part))),
    latin: Object.fromEntries(written.filter(([part]) => isLatin(part))),
    initials: toldApart(docs.map(({ id, words }) => (id === outOfReach ? '' : initialsOf(words)))),
    fillers: [...fillers],
  }
}

/** The loudest first, with a mark behind them. */
function voicesOf(kinds: readonly [kind: number, weight: number][]): string {
  const written = kinds.map(([kind, weight]) => (weight >= loudly ? voices.loud : voices.soft).charAt(kind)).join('')
  const most = kinds.filter(([, weight]) => weight >= loudest).length
  return most === 0 ? written : `${written.slice(0, most)}${voices.most}${written.slice(most)}`
}

const byText = ([a]: [string, unknown], [z]: [string, unknown]) => (a < z ? -1 : 1)

/** The parts by their first character, which is written once. Each is behind what begins like it, one character first. */
function lines(parts: readonly [string, string][]): string {
  const byFirst = new Map<string, string>()
  for (const [part, text] of parts) {
    const first = part.charAt(0)
    byFirst.set(first, `${byFirst.get(first) ?? first}${part.slice(1)}${text}`)
  }
  return [...byFirst.values()].join('\n')
}

/** Without what is short for words of several kinds, which tells none. */
function toldApart(initials: readonly string[]): string[] {
  const kinds = new Map<string, number>()
  for (const one of initials.flatMap((line) => line.split(' '))) kinds.set(one, (kinds.get(one) ?? 0) + 1)
  return initials.map((line) =>
    line
      .split(' ')
      .filter((one) => kinds.get(one) === 1)
      .join(' '),
  )
}

function initialsOf(words: Document['words']): string {
  const called = words
    .filter(({ text, weight }) => weight >= weights.telling && /^[\u3400-\u9fff]+$/.test(text))
    .map(({ text }) => text)
    .filter((text) => text.length > 2 && text.length <= longestInitials)
  return [
    ...new Set(
      called.map((text) =>
        syllablesOf(text)
          .map((syllable) => syllable.charAt(0))
          .join(''),
      ),
    ),
  ]
    .sort()
    .join(' ')
}
