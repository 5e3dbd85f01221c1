import type { Citation, Source, SourceName } from '../../../src/domain/content/provenance'

/** Every citation anywhere inside a record: all of them stand in lists called `cites`. */
export function citationsIn(record: unknown): Citation[] {
  if (Array.isArray(record)) return record.flatMap(citationsIn)
  if (typeof record !== 'object' || record === null) return []
  return Object.entries(record).flatMap(([name, value]) =>
    name === 'cites' ? (value as Citation[]) : citationsIn(value),
  )
}

/** Those of the sources that are cited, in the order of the register. */
export function citedSources(sources: readonly Source[], citations: readonly Citation[]): Source[] {
  const cited = new Set(citations.map((citation) => citation.source))
  return sources.filter((source) => cited.has(source.id))
}

/** What a citation is called where it stands, by the id of its source. */
export function namesOf(sources: readonly Source[], cites: readonly Citation[]): Record<string, SourceName> {
  return Object.fromEntries(
    citedSources(sources, cites).map(({ id, short, version, effectiveOn, checkedOn, standing }) => [
      id,
      {
        short,
        ...(checkedOn !== undefined && {
          ...(version !== undefined && { version }),
          ...(effectiveOn !== undefined && { effectiveOn }),
          checkedOn,
          ...(standing === 'unknown' && { standing }),
        }),
      },
    ]),
  )
}
