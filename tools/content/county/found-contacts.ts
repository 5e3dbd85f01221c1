import type { FoundContact } from '../../../src/domain/disputes/contact'
import type { Corpus } from '../corpus'

/** The numbers that were found in print, each with the short name of what it stood in and the day of that. */
export function foundContacts({ sources, disputes: { foundContacts: found } }: Corpus): FoundContact[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return found.map(({ cites, ...contact }) => {
    const source = byId.get(cites[0]?.source ?? '')
    return { ...contact, seen: { in: source?.short ?? '', on: source?.publishedOn ?? '' } }
  })
}
