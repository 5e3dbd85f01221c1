import { type Citation, type CitedSource, citationKey, type Source } from '../../../src/domain/content/provenance'
import type { LawPack } from '../laws'

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

/** What is told of a cited source where it stands, by its id. A law is looked up by its full title, a page by its address. */
export function namesOf(sources: readonly Source[], cites: readonly Citation[]): Record<string, CitedSource> {
  return Object.fromEntries(
    citedSources(sources, cites).map(({ id, kind, title, short, url, accessedOn, ...dates }) => {
      const { version, effectiveOn, checkedOn, standing } = dates
      return [
        id,
        {
          short,
          // A law is found by the end of its title: 行政处罚法.
          ...(!(kind === 'law' && title.endsWith(short)) && title !== short && { title }),
          ...(kind !== 'law' && url !== undefined && { url }),
          ...(kind !== 'law' && accessedOn !== undefined && { accessedOn }),
          ...(checkedOn !== undefined && {
            ...(version !== undefined && { version }),
            ...(effectiveOn !== undefined && { effectiveOn }),
            checkedOn,
            ...(standing === 'unknown' && { standing }),
          }),
        },
      ]
    }),
  )
}

/** The pack with the words of the articles it cites, as far as they are at hand, beside the laws they stand in. */
export function withTexts<P extends object>(pack: P, texts: LawPack): P {
  if (!('sources' in pack) || Array.isArray(pack.sources)) return pack
  const sources = { ...(pack.sources as Record<string, CitedSource>) }
  for (const citation of citationsIn(pack)) {
    const text = texts[citationKey(citation)]
    const source = sources[citation.source]
    if (text !== undefined && source && 'article' in citation)
      sources[citation.source] = { ...source, texts: { ...source.texts, [citation.article]: text } }
  }
  return { ...pack, sources }
}

/** How many articles the packs carry the words of. */
export function textsIn(packs: object): number {
  const articles = Object.values(packs).flatMap((pack: { sources?: Record<string, CitedSource> }) =>
    Object.entries(pack.sources ?? {}).flatMap(([id, { texts = {} }]) => Object.keys(texts).map((no) => `${id}/${no}`)),
  )
  return new Set(articles).size
}
