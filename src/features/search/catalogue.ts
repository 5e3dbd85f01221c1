import { searchPack } from '@/content/search-pack'
import { groundsFrom } from '@/domain/content/provenance'
import { type FindingPlace, type Found, findEverywhere, findingPlace } from '@/domain/search/find-everywhere'
import { findablesIn, spellFindables } from '@/domain/search/search-pack'

/** What the editors offer to begin with. */
export const { suggestions } = searchPack

const records = findablesIn(searchPack)

/** A county that has not got to 解纷 yet has no questions to lead to. */
export const hasDisputes = records.some(({ kind }) => kind === 'triage')

let everything: FindingPlace | undefined

/** All that can be found, made ready when it is first asked for. */
export function allRecords(): FindingPlace {
  everything ??= findingPlace(records, spellFindables(records, searchPack), searchPack)
  return everything
}

/** Undefined where there is nothing to look for. */
export const find = (q: string): Found | undefined => (q.trim() === '' ? undefined : findEverywhere(allRecords(), q))

/** What a citation is called on its link. */
export const groundOf = groundsFrom(searchPack.sources)
