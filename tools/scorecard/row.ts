/** One line of the scorecard, ready to be read. */
export interface ScoreRow {
  what: string
  measured: string
  /** The same of the empty app or of whatever else is compared with. */
  compared?: string
  target?: string
  /** Absent where there is no target. */
  met?: boolean
}

/** Rows that belong together. */
export interface ScoreSection {
  title: string
  /** How it was measured, in whole sentences. */
  how: string
  rows: ScoreRow[]
  /** The single figures behind the rows: a head and its lines. */
  detail?: { head: readonly string[]; lines: readonly (readonly string[])[] }
}

/** How a number is written, unit included. */
export type Format = (value: number) => string

interface Measure {
  what: string
  value: number
  format: Format
  compared?: string
}

/** A measure that must not be larger than `limit`, in the same unit. */
export function atMost(limit: number, measure: Measure): ScoreRow {
  return judged(measure, `≤ ${measure.format(limit)}`, measure.value <= limit)
}

/** A measure that must not be smaller than `limit`, in the same unit. */
export function atLeast(limit: number, measure: Measure): ScoreRow {
  return judged(measure, `≥ ${measure.format(limit)}`, measure.value >= limit)
}

/** What must not be there at all. */
export function none(what: string, count: number): ScoreRow {
  return { what, measured: String(count), target: '0', met: count === 0 }
}

function judged({ what, value, format, compared }: Measure, target: string, met: boolean): ScoreRow {
  return { what, measured: format(value), ...(compared === undefined ? {} : { compared }), target, met }
}

/** `12.3 kB`, of 1000 bytes, as everywhere in this project. */
export const kilobytes: Format = (bytes) => (bytes < 100 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`)
export const milliseconds: Format = (ms) => `${ms.toFixed(ms < 10 ? 2 : 0)} ms`
/** @param ms milliseconds */
export const seconds: Format = (ms) => `${(ms / 1000).toFixed(2)} s`
export const times: Format = (ratio) => `${ratio.toFixed(2)} 倍`
export const percent: Format = (share) => `${share.toFixed(1)}%`
