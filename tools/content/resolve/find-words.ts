import type { Source } from '../../../src/domain/content/provenance'
import type { WordMark } from '../../../src/domain/content/word-mark'

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
 * the name of a law for the word in it. What only looks like a word is read on from just behind where the word would
 * begin: 申请人民调解 holds no 申请人, but 人民调解.
 */
export function wordFinder(words: readonly Spelled[], sources: readonly Source[]): FindWords {
  const owners = new Map<string, string>()
  const readOn = new Map<string, number>()
  for (const { id, word, aliases = [], unlike = [] } of words) {
    const spellings = [word, ...aliases]
    for (const spelling of spellings) owners.set(spelling, id)
    for (const other of unlike)
      readOn.set(other, Math.max(0, ...spellings.map((spelling) => other.indexOf(spelling))) + 1)
  }
  const names = sources.flatMap(({ title, short }) => [title, short])
  const writings = [...new Set([...owners.keys(), ...readOn.keys(), ...names])].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(['《[^》]*》', ...writings.map(literally)].join('|'), 'g')
  return (text) => {
    const marks: WordMark[] = []
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const { 0: writing, index } = found
      const owner = owners.get(writing)
      if (owner !== undefined) marks.push([index, index + writing.length, owner])
      else pattern.lastIndex = index + (readOn.get(writing) ?? writing.length)
    }
    return marks
  }
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
