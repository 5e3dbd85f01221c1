/** Where a statement comes from. Dates are ISO `YYYY-MM-DD`; a field that is not known for sure is left out. */
export interface Source {
  id: string
  kind: 'report' | 'law' | 'notice' | 'web'
  title: string
  /** What the reader sees on a chip; the title where no shorter name is usual. */
  short: string
  publisher?: string
  documentNumber?: string
  publishedOn?: string
  effectiveOn?: string
  url?: string
  accessedOn?: string
  /** Laws only: day of adoption or of the last revision of the text in force, or its year where no more is known. */
  version?: string
  /** Laws only: how many articles the text has. */
  articles?: number
  /** Laws only: the day on which `standing` was last made sure of. */
  checkedOn?: string
  standing?: Standing
  /** Of a text superseded in part: the newer source, and the articles that were read against it and still hold. */
  readAgainst?: { source: string; articles: number[] }
}

/**
 * Whether a text is in force: `unknown` where nothing tells of a newer one and nothing rules it out, `superseded-in-part`
 * where only articles that still hold are cited. One that is `superseded` can be compiled but not released.
 */
export type Standing = 'current' | 'unknown' | 'superseded-in-part' | 'superseded'

/** What a reader is told of a law's currency. */
export type LawDates = Pick<Source, 'version' | 'effectiveOn' | 'checkedOn' | 'standing'>

/**
 * When the text in force was made, since when it holds and when that was last made sure of, each with its name, in that order.
 * An amended law still says the day on which it first came into force.
 */
export function lawDates({ version, effectiveOn, checkedOn }: LawDates): [name: string, day: string][] {
  const amended = version !== undefined && effectiveOn !== undefined && effectiveOn < version
  const dates: [string, string | undefined][] = [
    [amended ? '最近修改' : '公布', version],
    [amended ? '最初施行' : '施行', effectiveOn],
    ['核对', checkedOn],
  ]
  return dates.filter((date): date is [string, string] => date[1] !== undefined)
}

/** What is said of a law whose standing nobody could make sure of. */
export const unknownStanding = '查不到它后来有没有改过，以最新公布的为准。'

/** A place in a source: a report section such as `一(四)3`, an article number, or a web page as a whole. */
export type Citation = { source: string; section: string } | { source: string; article: number } | { source: string }

/** The one string for a cited place, fit for a key or a route: `report-2023/一(四)3`, `administrative-penalty-law/33`, `some-page`. */
export function citationKey(citation: Citation): string {
  if ('article' in citation) return `${citation.source}/${citation.article}`
  if ('section' in citation) return `${citation.source}/${citation.section}`
  return citation.source
}

/** Reads back what `citationKey` wrote. Source ids hold no slash and section keys are never bare digits, so nothing is ambiguous. */
export function parseCitationKey(key: string): Citation {
  const slash = key.indexOf('/')
  if (slash < 0) return { source: key }
  const source = key.slice(0, slash)
  const place = key.slice(slash + 1)
  return /^\d+$/.test(place) ? { source, article: Number(place) } : { source, section: place }
}

/** What a citation is called on its link: "报告 一(四)3", "行政处罚法第33条". */
export type NameOf = (citation: Citation) => string

/** Calls citations by the names that a pack has for its sources. */
export const namesFrom =
  (sources: Readonly<Record<string, Pick<Source, 'short'>>>): NameOf =>
  (citation) =>
    nameIn(sources, citation)

function nameIn(sources: Readonly<Record<string, Pick<Source, 'short'>>>, citation: Citation): string {
  const name = sources[citation.source]?.short ?? citation.source
  if ('article' in citation) return `${name}第${citation.article}条`
  if ('section' in citation) return `${name} ${citation.section}`
  return name
}

/** What stands beside a citation: its source's short name and, of a law, how current it is. */
export type SourceName = Pick<Source, 'short'> & LawDates
