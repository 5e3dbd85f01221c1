import type { Statement } from '../content/statement'
import { simplified } from './character-forms'
import { fold, foldQuery, queryWords, type SearchIndex, search } from './search'

/** How people say it, and how the law's texts write it. */
export interface FolkWord {
  id: string
  /** A saying with a space in it leaves room there: `老板 不给` is heard in 老板一直不给钱. */
  says: string[]
  /** Any of these; several words in one must all stand in a record. */
  writes: string[]
  reason: Statement
}

/** An everyday word that was understood, as it stands in the query. */
export interface Heard<W extends FolkWord = FolkWord> {
  said: string
  folk: W
}

/** What a query finds. */
export interface Findings<W extends FolkWord = FolkWord> {
  /** Positions of records, the best first. */
  found: number[]
  /** All words to highlight. */
  words: string[]
  /** Whether or not they found more; the longest first, since it says most. */
  heard: Heard<W>[]
}

/**
 * Searches as typed, then in simplified characters, then with everyday words turned into the law's; what was typed comes
 * first. Every record that any of them finds is found, once.
 */
export function searchWithFolkWords<W extends FolkWord>(
  index: SearchIndex,
  query: string,
  folkWords: readonly W[],
): Findings<W> {
  const folded = simplified(foldQuery(query))
  const heard = hear(folded, folkWords)
  const turned = heard.flatMap(({ said, folk }) =>
    folk.writes.map((writes) => queryWords(folded.replace(said, ` ${writes} `))),
  )
  const typed = queryWords(query)
  const plain = queryWords(folded)
  const readings = [typed, ...(plain.join() === typed.join() ? [] : [plain]), ...turned]
  return {
    found: [...new Set(readings.flatMap((words) => search(index, words)))],
    words: [...new Set(readings.flat())],
    heard,
  }
}

/** The everyday words in a query. One that lies within a longer one is part of it: 工资 in 老板不给工资. */
function hear<W extends FolkWord>(folded: string, folkWords: readonly W[]): Heard<W>[] {
  const all = folkWords.flatMap((folk): Heard<W>[] => {
    const [longest] = folk.says.flatMap((says) => stretchOf(folded, says) ?? []).sort(byLength)
    return longest === undefined ? [] : [{ said: longest, folk }]
  })
  return all
    .filter(({ said }) => !all.some((other) => other.said.length > said.length && other.said.includes(said)))
    .sort((a, b) => byLength(a.said, b.said))
}

const byLength = (a: string, b: string) => b.length - a.length

/** From the first word of a saying to its last, where they stand in this order. */
function stretchOf(folded: string, says: string): string | undefined {
  const places: { from: number; to: number }[] = []
  for (const word of fold(says).split(' ')) {
    const from = folded.indexOf(word, places[places.length - 1]?.to)
    if (from < 0) return undefined
    places.push({ from, to: from + word.length })
  }
  return folded.slice(places[0]?.from, places[places.length - 1]?.to)
}
