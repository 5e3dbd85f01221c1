import { type FindingPlace, findingPlace } from '../../src/domain/search/find-everywhere'
import { findablesIn, type SearchPack, spellFindables } from '../../src/domain/search/search-pack'

/** A compiled pack made ready to be searched, as the app does it. */
export function placeOf(pack: SearchPack): FindingPlace {
  const records = findablesIn(pack)
  return findingPlace(records, spellFindables(records, pack), pack)
}
