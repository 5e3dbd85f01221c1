import type { Citation } from './provenance'

/** One thing said to the reader, with where it comes from. */
export interface Statement {
  text: string
  cites: Citation[]
}
