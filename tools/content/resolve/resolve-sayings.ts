import type { FindableKey } from '../../../src/domain/search/search-pack'
import type { YamlFile } from '../../pack/yaml-file'
import type { SayingCorpus } from '../corpus'
import type { SayingsEntry } from '../schema/folk-schema'
import type { Complain, PackFiles } from '../schema/pack-files'
import type { ResolveCites } from './resolve-cites'

/** How a saying reads: the room a space leaves in it is nothing. */
export const asSaid = (says: string) => says.replaceAll(' ', '')

/** Follows what the sayings lead to; `known` has everything of the pack that can be found. */
export function resolveSayings(
  file: YamlFile<SayingsEntry>,
  leniency: PackFiles['leniency'],
  known: ReadonlySet<FindableKey>,
  resolveCites: ResolveCites,
  complain: Complain,
): SayingCorpus {
  const { suggestions, sayings } = file.data
  checkUnique(file, leniency?.data.folk ?? [], complain)
  const said = new Set(sayings.flatMap(({ says }) => says.map(asSaid)))
  suggestions.forEach((suggestion, index) => {
    if (!said.has(suggestion)) complain(file, ['suggestions', index], `sayings 里没有“${suggestion}”这个说法`)
  })
  sayings.forEach(({ first }, index) => {
    first.forEach((key, place) => {
      if (!known.has(key)) complain(file, ['sayings', index, 'first', place], `没有 ${key}，这个说法会走空`)
    })
  })
  return resolveCites(file)
}

/** Ids name one saying each, and what people say is understood in one way. */
function checkUnique(
  file: YamlFile<SayingsEntry>,
  others: readonly { says: readonly string[] }[],
  complain: Complain,
): void {
  const ids = new Set<string>()
  const said = new Set(others.flatMap(({ says }) => says.map(asSaid)))
  file.data.sayings.forEach(({ id, says }, index) => {
    if (ids.has(id)) complain(file, ['sayings', index, 'id'], `${id} 重复了`)
    ids.add(id)
    says.map(asSaid).forEach((saying, place) => {
      if (said.has(saying)) complain(file, ['sayings', index, 'says', place], `“${saying}”已经有一处写了`)
      said.add(saying)
    })
  })
}
