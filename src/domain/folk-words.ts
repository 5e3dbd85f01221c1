import type { FolkWord } from './leniency'
import { fold, queryWords, type SearchIndex, search } from './search'

/** One way to read a query: its words as typed, or with everyday words turned into the law's. */
interface Reading {
  words: string[]
  /** The everyday words that were turned. */
  folk?: FolkWord
  said?: string
}

/** What a query finds. */
export interface Findings {
  /** Positions of records, the best first. */
  found: number[]
  /** All words to highlight. */
  words: string[]
  /** Everyday words that were understood, whether or not they found more. */
  turned: { said: string; folk: FolkWord }[]
}

/**
 * Searches as typed, then with everyday words turned into the law's; what was typed comes first. Every record that either
 * way finds is found, once.
 */
export function searchWithFolkWords(index: SearchIndex, query: string, folkWords: readonly FolkWord[]): Findings {
  const readings = readingsOf(query, folkWords)
  const found = new Set(readings.flatMap(({ words }) => search(index, words)))
  const turned = new Map(readings.flatMap(({ folk, said }) => (folk && said ? [[folk.id, { said, folk }]] : [])))
  return {
    found: [...found],
    words: [...new Set(readings.flatMap(({ words }) => words))],
    turned: [...turned.values()],
  }
}

function readingsOf(query: string, folkWords: readonly FolkWord[]): Reading[] {
  const folded = fold(query)
  const turned = folkWords.flatMap((folk): Reading[] => {
    // The longest saying: "占道摆摊" rather than the "摆摊" in it, which would leave 占道 standing.
    const said = folk.says.filter((says) => folded.includes(fold(says))).sort((a, b) => b.length - a.length)[0]
    if (said === undefined) return []
    return folk.writes.map((writes) => ({
      words: queryWords(folded.replace(fold(said), ` ${writes} `)),
      folk,
      said,
    }))
  })
  return [{ words: queryWords(query) }, ...turned]
}
