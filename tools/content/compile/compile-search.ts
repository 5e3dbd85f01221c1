import type { CitedSource } from '../../../src/domain/content/provenance'
import type { LeniencyItem } from '../../../src/domain/leniency/leniency'
import type { PlacePack } from '../../../src/domain/places/place-pack'
import {
  type FindableKey,
  findableKinds,
  findablesIn,
  keyOf,
  packFindable,
  partsOf,
  type SearchPack,
  unpackFindable,
} from '../../../src/domain/search/search-pack'
import type { Corpus } from '../corpus'
import { findablesOf, itemsToFind, placesToFind } from '../resolve/findables'
import { actTexts, compileActs, compileDoors } from './compile-doors'
import { readParts } from './readings'

/** Everything that can be found from the home page: the pack's own records and what the county has published. */
export function compileSearch(
  corpus: Corpus,
  county: { items: readonly LeniencyItem[]; places: PlacePack },
  sources: Record<string, CitedSource>,
): SearchPack {
  const { sayings, suggestions } = corpus.sayings
  const rank = ({ kind }: { kind: (typeof findableKinds)[number] }) => findableKinds.indexOf(kind)
  const records = [...findablesOf(corpus), ...itemsToFind(county.items), ...placesToFind(county.places)]
    .sort((a, b) => rank(a) - rank(b))
    .map(packFindable)
  const places = new Map(records.map((record, at) => [keyOf(unpackFindable(record)), at]))
  const doors = compileDoors(corpus, (key) => places.get(key))
  const kindsOf = (keys: readonly FindableKey[]) =>
    keys.map((key) => doors.kinds.findIndex(({ id }) => key === `triage:${id}`)).filter((kind) => kind >= 0)
  const heard: ReadParts = [
    'spoken',
    [...corpus.spoken.flatMap(({ telling, usual, asked }) => [...telling, ...usual, ...asked]), ...actTexts(corpus)],
  ]
  // The leniency items have everyday words of their own; those lead to no record in particular.
  const leading = [
    ...sayings.map((saying) => ({
      ...saying,
      first: saying.first.flatMap((key) => places.get(key) ?? []),
      kinds: kindsOf(saying.first),
    })),
    ...corpus.leniency.folk.map((word) => ({ ...word, first: [], kinds: [] })),
  ]
  const found = findablesIn({ records, sayings: leading })
  const { readings, odd } = readParts([...found.map((record, at): ReadParts => [at, partsOf(record)]), heard])
  return {
    records,
    sayings: leading,
    suggestions,
    doors,
    acts: compileActs(corpus, (key) => places.get(key)),
    readings,
    // Only the table reads what is spoken.
    odd: Object.fromEntries(Object.entries(odd).filter(([key]) => key !== 'spoken')),
    sources,
  }
}

type ReadParts = readonly [key: number | 'spoken', parts: readonly string[]]
