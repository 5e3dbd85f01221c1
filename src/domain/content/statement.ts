import type { Citation } from './provenance'
import type { WordMark } from './word-mark'

/** One thing said to the reader, with where it comes from. */
export interface Statement {
  text: string
  /** Empty for advice. */
  cites: Citation[]
  /** Our own practical tip, which no text says. */
  advice?: true
  /** Words of it that the glossary explains. */
  words?: WordMark[]
}

/** What the statements say, one after the other. */
export const textsOf = (statements: readonly Pick<Statement, 'text'>[]): string =>
  statements.map(({ text }) => text).join('')
