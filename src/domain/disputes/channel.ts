import type { Statement } from '../content/statement'

/** Who runs a channel, from the nearest to the reader to the farthest. */
export type ChannelLevel = 'village' | 'township' | 'county' | 'court' | 'national'

/** A hotline's number, and what to ask there. */
export interface Call extends Statement {
  number: string
}

/**
 * A way to settle a dispute, after Open Referral's HSDS: the organisation behind it, the service it gives and how to reach
 * it. That it exists in this county comes from the report or from a law that says every village, county … has one;
 * what it may do comes from the law. Contacts of the county's own offices are not published yet, so none are here.
 */
export interface Channel {
  id: string
  name: string
  level: ChannelLevel
  /** What it does, in one sentence a villager understands. */
  summary: Statement
  /** The national number that fits it best. */
  call: Call
  /** That the county has it. */
  exists: Statement
  /** What it can do for the reader, and how it goes. */
  can: Statement[]
  /** What it can not do, or may not. */
  cannot: Statement[]
  cost: Statement
  /** What to bring or to say when applying. */
  bring: Statement[]
  /** What the result is worth, and what to do when it fails. */
  after: Statement[]
  /** Deadline rules that matter here, by id. */
  deadlines: string[]
  /** Papers this app can fill in for it, by form id. */
  forms: string[]
  /** National numbers for it, besides 12345 and 12348 which always help; by hotline number. */
  hotlines: string[]
}
