import type { CitedSource } from '../content/provenance'
import type { DeadlineBook } from './count-deadline'

/** deadlines.json */
export interface DeadlinePack extends DeadlineBook {
  sources: Record<string, CitedSource>
}
