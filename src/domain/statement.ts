import type { Citation } from './provenance'
import type { WordMark } from './word-mark'

/** One thing said to the reader, with where it comes from. */
export interface Statement {
  text: string
  cites: Citation[]
  /** Words of it that the glossary explains. */
  words?: WordMark[]
}
