import type { FindableKey } from '../../../src/domain/search/search-pack'
import { didYouMean } from '../../pack/nearest'
import type { YamlFile } from '../../pack/yaml-file'
import type { SayingCorpus } from '../corpus'
import type { SayingsEntry } from '../schema/folk-schema'
import type { Complain } from '../schema/pack-files'
import type { ResolveCites } from './resolve-cites'

/** How a saying reads: the room a space leaves in it is nothing. */
export const asSaid = (says: string) => says.replaceAll(' ', '')

/** Follows what the sayings lead to; `known` has everything of the pack that can be found. */
export function resolveSayings(
  file: YamlFile<SayingsEntry>,
  known: ReadonlySet<FindableKey>,
  resolveCites: ResolveCites,
  complain: Complain,
): SayingCorpus {
  const { suggestions, sayings } = file.data
  const said = new Set(sayings.flatMap(({ says }) => says.map(asSaid)))
  suggestions.forEach((suggestion, index) => {
    if (!said.has(suggestion))
      complain(file, ['suggestions', index], `sayings 里没有“${suggestion}”这个说法${didYouMean(suggestion, said)}`)
  })
  sayings.forEach(({ first }, index) => {
    first.forEach((key, place) => {
      if (!known.has(key))
        complain(file, ['sayings', index, 'first', place], `没有 ${key}，这个说法会走空${didYouMean(key, known)}`)
    })
  })
  return resolveCites(file)
}
