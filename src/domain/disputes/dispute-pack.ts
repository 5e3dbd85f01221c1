import type { Hotline } from '../content/home-pack'
import type { CitedSource } from '../content/provenance'
import type { Channel } from './channel'
import type { Contact, FoundContact } from './contact'
import type { DisputeArea } from './dispute-area'
import type { TriageTree } from './triage'

/** What a page about a door shows of other records. */
export interface DoorPack {
  townships: Township[]
  /** As the county has published them; none until it does. */
  contacts: Contact[]
  /** Shown where `contacts` has nobody. */
  found: FoundContact[]
  hotlines: Hotline[]
  /** Titles of the deadline rules and of the papers that are named, by id. */
  deadlines: Record<string, string>
  forms: Record<string, string>
  sources: Record<string, CitedSource>
}

/** disputes.json: where 解纷 can lead, and what it can be asked. */
export interface DisputePack extends DoorPack {
  /** Those that have trees, in the order of `disputeAreas`. */
  areas: { id: DisputeArea; trees: TreeSummary[] }[]
  channels: Channel[]
}

type TreeSummary = Pick<TriageTree, 'id' | 'title' | 'summary' | 'icon' | 'picture' | 'discreet'>

/** trees-….json: the trees of one area. Complete in itself, so that its package needs no other. */
export interface TreePack extends DoorPack {
  trees: TriageTree[]
  /** The doors that outcomes send to first. */
  doors: Door[]
  /** Names of the doors that outcomes name besides, by id. */
  others: Record<string, string>
}

/** What an outcome shows of its door. */
export type Door = Pick<Channel, 'id' | 'name' | 'level' | 'cost' | 'bring' | 'cannot' | 'hotlines'>

/** A 乡镇 or 街道 by its nine-digit code. */
export interface Township {
  id: string
  name: string
}
