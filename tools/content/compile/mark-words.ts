import type { WordMark } from '../../../src/domain/content/word-mark'
import type { FindWords } from '../resolve/find-words'

/**
 * Marks the words of the glossary in the statements of a record that is read in one go, each word once, where it first
 * stands: a page that explains the same word in every line is hard to read.
 */
export const wordMarker =
  (find: FindWords) =>
  <T>(record: T): T => {
    const seen = new Set<string>()
    const mark = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(mark)
      if (typeof value !== 'object' || value === null) return value
      const marked = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mark(inner)]))
      return 'cites' in value && 'text' in value ? { ...marked, ...firstWords(find, String(value.text), seen) } : marked
    }
    return mark(record) as T
  }

/** Words of a text that were not seen before; those it has count as seen from now on. */
export function firstWords(find: FindWords, text: string, seen = new Set<string>()): { words?: WordMark[] } {
  const words = find(text).filter(([, , word]) => !seen.has(word) && seen.add(word))
  return words.length === 0 ? {} : { words }
}
