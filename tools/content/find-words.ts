import type { Source } from '../../src/domain/provenance'
import type { WordMark } from '../../src/domain/word-mark'

/** How a word can be written, and longer writings that hold the same characters and are not this word. */
interface Spelled {
  id: string
  word: string
  aliases?: string[]
  unlike?: string[]
}

/** Every place in a text where a word stands, in order. */
export type FindWords = (text: string) => WordMark[]

/**
 * Reads a text from its beginning, always taking the longest writing that fits, so that 行政复议 is not taken for 复议, nor
 * the name of a law for the word in it.
 */
export function wordFinder(words: readonly Spelled[], sources: readonly Source[]): FindWords {
  const owners = new Map<string, string>()
  for (const { id, word, aliases = [] } of words) for (const spelling of [word, ...aliases]) owners.set(spelling, id)
  const others = [
    ...words.flatMap(({ unlike = [] }) => unlike),
    ...sources.flatMap(({ title, short }) => [title, short]),
  ]
  const writings = [...owners.keys(), ...others].sort((a, b) => b.length - a.length).map(literally)
  const pattern = new RegExp(['《[^》]*》', ...writings].join('|'), 'g')
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }): WordMark[] => {
      const owner = owners.get(found)
      return owner === undefined ? [] : [[index, index + found.length, owner]]
    })
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
