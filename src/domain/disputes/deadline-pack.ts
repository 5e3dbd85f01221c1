import type { SourceName } from '../content/provenance'
import type { DeadlineBook } from './count-deadline'

/** deadlines.json */
export interface DeadlinePack extends DeadlineBook {
  sources: Record<string, SourceName>
}
