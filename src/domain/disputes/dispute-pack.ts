import type { Hotline } from '../content/home-pack'
import type { SourceName } from '../content/provenance'
import type { Channel } from './channel'
import type { Contact } from './contact'
import type { TriageTree } from './triage'

/** disputes.json: what 解纷 asks and where it leads. */
export interface DisputePack {
  trees: TriageTree[]
  channels: Channel[]
  townships: Township[]
  /** As the county has published them; none until it does. */
  contacts: Contact[]
  hotlines: Hotline[]
  sources: Record<string, SourceName>
}

/** A 乡镇 or 街道 by its nine-digit code. */
export interface Township {
  id: string
  name: string
}
