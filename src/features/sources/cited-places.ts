import { sourcePack } from '@/content/source-pack'
import { parseCitationKey } from '@/domain/content/provenance'
import { type Citing, usesOf } from '@/domain/content/source-pack'

/** A cited place within one source; `key` is the article number or the section as an address carries it. */
export interface CitedPlace {
  key: string
  name: string
  uses: Citing[]
}

const sectionTitles = new Map(sourcePack.sections.map((section) => [section.key, section.title]))
const sectionOrder = new Map(sourcePack.sections.map((section, i) => [section.key, i]))

/** Articles by number, sections by their order in the report. */
const inText = (place: CitedPlace) => sectionOrder.get(place.key) ?? Number(place.key)

/** The places of a source that cards cite, in the order of the text, `first` put on top. */
export function citedPlacesOf(source: string, first?: string): CitedPlace[] {
  const places = Object.keys(sourcePack.citedBy).flatMap((key): CitedPlace[] => {
    const citation = parseCitationKey(key)
    if (citation.source !== source) return []
    const uses = usesOf(sourcePack, key)
    if ('article' in citation) return [{ key: String(citation.article), name: `第${citation.article}条`, uses }]
    if ('section' in citation) {
      const title = sectionTitles.get(citation.section)
      return [{ key: citation.section, name: title ? `${citation.section} ${title}` : citation.section, uses }]
    }
    return [{ key: source, name: '整篇', uses }]
  })
  places.sort((a, b) => inText(a) - inText(b))
  return [...places.filter((p) => p.key === first), ...places.filter((p) => p.key !== first)]
}
