import type { CitedSource } from '../content/provenance'
import type { ListOrigin } from '../content/publication'
import type { Statement } from '../content/statement'
import type { Township } from '../disputes/dispute-pack'
import type { Billboard } from './billboard'
import type { Place } from './place'

/** What there is, of which nobody has published where. */
export interface ExistingPlaces extends Statement {
  /** A small picture of it, by its name in Fluent Emoji Flat. */
  picture: string
  /** How many there are, as the text has it. */
  count?: string
}

/** places.json */
export interface PlacePack {
  /** What the report says there is. */
  exists: ExistingPlaces[]
  /** What is not published yet, and how to ask. */
  unpublished: Statement[]
  /** Lesson ids to read before going. */
  reading: string[]
  places: Place[]
  billboards: Billboard[]
  /** Of each of the two lists, once it is published. */
  origins: { places?: ListOrigin; billboards?: ListOrigin }
  townships: Township[]
  /** Titles of the lessons named by id. */
  lessons: Record<string, string>
  sources: Record<string, CitedSource>
}
