import type { SourceName } from '../content/provenance'
import type { Provenance } from '../content/publication'
import type { Statement } from '../content/statement'
import type { Township } from '../disputes/dispute-pack'
import type { Billboard } from './billboard'
import type { Place } from './place'

/** places.json */
export interface PlacePack {
  /** What the report says there is. */
  exists: Statement[]
  /** What is not published yet, and how to ask. */
  unpublished: Statement[]
  /** Lesson ids to read before going. */
  reading: string[]
  places: Place[]
  billboards: Billboard[]
  /** Which papers the lists come from. */
  publications: Pick<Provenance, 'documentNumber' | 'importedOn'>[]
  townships: Township[]
  /** Titles of the lessons named by id. */
  lessons: Record<string, string>
  sources: Record<string, SourceName>
}
