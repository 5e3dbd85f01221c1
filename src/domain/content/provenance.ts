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

/**
 * What a pack tells of a source it cites: what it is called where it stands and, in full, where one looks it up; of a law, how
 * current it is. `texts` are the cited articles by number, in builds that have the law texts.
 */
export type CitedSource = Pick<Source, 'short'> &
  Partial<Pick<Source, 'title' | 'url' | 'accessedOn'>> &
  LawDates & { texts?: Record<string, string> }

/** A cited place as it is shown to whoever asks what a statement rests on. */
export interface Ground {
  citation: Citation
  /** "报告 一(四)3", "行政处罚法第33条". */
  name: string
  /** What it stands in, by the name one finds that by. */
  title: string
  /** How current a law is, when a page was looked at, in one line; empty where nothing is known. */
  dates: string
  /** The article's own words, where this build has them. */
  text?: string
  /** Of a web page: where it was read. */
  url?: string
}

export type GroundOf = (citation: Citation) => Ground

/** Shows citations by what a pack tells of its sources. */
export const groundsFrom =
  (sources: Readonly<Record<string, CitedSource>>): GroundOf =>
  (citation) => {
    const source = sources[citation.source]
    const text = 'article' in citation ? source?.texts?.[citation.article] : undefined
    return {
      citation,
      name: nameOf(citation, source?.short ?? citation.source),
      dates: source ? datesInWords(source) : '',
      title: source?.title ?? source?.short ?? citation.source,
      ...(source?.url !== undefined && { url: source.url }),
      ...(text !== undefined && { text }),
    }
  }

function nameOf(citation: Citation, short: string): string {
  if ('article' in citation) return `${short}第${citation.article}条`
  if ('section' in citation) return `${short} ${citation.section}`
  return short
}

function datesInWords({ accessedOn, ...law }: CitedSource): string {
  const dates = [...lawDates(law), ...(accessedOn === undefined ? [] : [['查看', accessedOn]])]
  return [...dates.map((date) => date.join(' ')), ...(law.standing === 'unknown' ? [unknownStanding] : [])].join(' · ')
}
