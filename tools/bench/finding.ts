import { type FindingPlace, findingPlace } from '../../src/domain/search/find-everywhere'
import { type SearchPack, spellFindables, unpackFindable } from '../../src/domain/search/search-pack'

/** A compiled pack made ready to be searched, as the app does it. */
export function placeOf(pack: SearchPack): FindingPlace {
  const records = pack.records.map(unpackFindable)
  return findingPlace(records, spellFindables(records, pack), pack)
}
