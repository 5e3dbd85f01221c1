import type { SourceName } from '../../../src/domain/content/provenance'
import type { LeniencyItem } from '../../../src/domain/leniency/leniency'
import type { PlacePack } from '../../../src/domain/places/place-pack'
import {
  type FindableKey,
  findableKinds,
  keyOf,
  packFindable,
  partsOf,
  type SearchPack,
} from '../../../src/domain/search/search-pack'
import type { Corpus } from '../corpus'
import { findablesOf, itemsToFind, placesToFind } from '../resolve/findables'
import { asSaid } from '../resolve/resolve-sayings'
import { compileDoors } from './compile-doors'
import { readParts } from './readings'

/** Everything that can be found from the home page: the pack's own records and what the county has published. */
export function compileSearch(
  corpus: Corpus,
  county: { items: readonly LeniencyItem[]; places: PlacePack },
  sources: Record<string, SourceName>,
): SearchPack {
  const { sayings, suggestions } = corpus.sayings
  const rank = ({ kind }: { kind: (typeof findableKinds)[number] }) => findableKinds.indexOf(kind)
  const records = [...findablesOf(corpus), ...itemsToFind(county.items), ...placesToFind(county.places)]
    .sort((a, b) => rank(a) - rank(b))
    .map((record) => {
      const leading = sayings.filter(({ first }) => first.includes(keyOf(record)))
      return {
        ...record,
        said: linesOf([record.said, ...leading.flatMap(({ says, writes }) => [...says.map(asSaid), ...writes])]),
      }
    })
  const places = new Map(records.map((record, at) => [keyOf(record), at]))
  const doors = compileDoors(corpus, (key) => places.get(key))
  const kindsOf = (keys: readonly FindableKey[]) =>
    keys.map((key) => doors.kinds.findIndex(({ id }) => key === `triage:${id}`)).filter((kind) => kind >= 0)
  const heard: ReadParts = [
    'spoken',
    corpus.spoken.flatMap(({ telling, usual, asked }) => [...telling, ...usual, ...asked]),
  ]
  const { readings, odd } = readParts([...records.map((record, at): ReadParts => [at, partsOf(record)]), heard])
  return {
    records: records.map(packFindable),
    // The leniency items have everyday words of their own; those lead to no record in particular.
    sayings: [
      ...sayings.map((saying) => ({
        ...saying,
        first: saying.first.flatMap((key) => places.get(key) ?? []),
        kinds: kindsOf(saying.first),
      })),
      ...corpus.leniency.folk.map((word) => ({ ...word, first: [], kinds: [] })),
    ],
    suggestions,
    doors,
    readings,
    // Only the table reads what is spoken.
    odd: Object.fromEntries(Object.entries(odd).filter(([key]) => key !== 'spoken')),
    sources,
  }
}

type ReadParts = readonly [key: number | 'spoken', parts: readonly string[]]

const linesOf = (texts: readonly string[]) => [...new Set(texts)].filter(Boolean).join('\n')
