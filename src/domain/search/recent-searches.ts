import { queryWords } from './search'

/** As many as fit a screen without scrolling. */
const most = 8

const sameSearch = (a: string, b: string) => queryWords(a).join(' ') === queryWords(b).join(' ')

export const forgetSearch = (recent: readonly string[], q: string): string[] =>
  recent.filter((other) => !sameSearch(other, q))

/** Searches, newest first, each once; one without a word in it is not worth keeping. */
export function rememberSearch(recent: readonly string[], q: string): string[] {
  return queryWords(q).length === 0 ? [...recent] : [q.trim(), ...forgetSearch(recent, q)].slice(0, most)
}

/** Stored data of any condition → sound searches. Never throws. */
export function readRecentSearches(stored: unknown): string[] {
  const sound = (Array.isArray(stored) ? stored : []).filter((q): q is string => typeof q === 'string')
  return sound.reduceRight(rememberSearch, [] as string[])
}
