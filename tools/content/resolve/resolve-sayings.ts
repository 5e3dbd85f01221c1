import type { FindableKey } from '../../../src/domain/search/search-pack'
import type { YamlFile } from '../../pack/yaml-file'
import type { SayingCorpus, SpokenKind } from '../corpus'
import type { SayingsEntry } from '../schema/folk-schema'
import type { Complain, PackFiles } from '../schema/pack-files'
import type { Cite } from './citations'
import { statementsOf } from './resolve-statements'

/** How a saying reads: the room a space leaves in it is nothing. */
export const asSaid = (says: string) => says.replaceAll(' ', '')

/** Follows what the sayings lead to; `known` has everything of the pack that can be found. */
export function resolveSayings(
  file: YamlFile<SayingsEntry>,
  leniency: PackFiles['leniency'],
  known: ReadonlySet<FindableKey>,
  cite: Cite,
  complain: Complain,
): SayingCorpus {
  const { suggestions, fillers, sayings } = file.data
  const to = statementsOf(file, cite)
  checkUnique(file, leniency?.data.folk ?? [], complain)
  const said = new Set(sayings.flatMap(({ says }) => says.map(asSaid)))
  suggestions.forEach((suggestion, index) => {
    if (!said.has(suggestion)) complain(file, ['suggestions', index], `sayings 里没有“${suggestion}”这个说法`)
  })
  return {
    suggestions,
    fillers: [...fillers].sort((a, z) => z.length - a.length),
    sayings: sayings.map(({ first, ...saying }, index) => {
      first.forEach((key, place) => {
        if (!known.has(key as FindableKey))
          complain(file, ['sayings', index, 'first', place], `没有 ${key}，这个说法会走空`)
      })
      return {
        ...saying,
        first: first as FindableKey[],
        reason: to(saying.reason, ['sayings', index, 'reason']),
      }
    }),
  }
}

/** How people talk of each kind. What has no questions yet needs a name of its own; a line that says it twice is a slip. */
export function resolveSpoken(
  { spoken, disputes }: Pick<PackFiles, 'spoken' | 'disputes'>,
  complain: Complain,
): SpokenKind[] {
  return [...spoken].flatMap(([id, file]) => {
    if (!file) return []
    const { name, telling, usual, asked } = file.data
    if (name === undefined && !disputes.trees.has(id))
      complain(file, [], `triage 里没有 ${id}，要用 name 写明这一类叫什么`)
    const said = new Set<string>()
    for (const [key, words] of Object.entries({ telling, usual, asked }))
      words.forEach((word, index) => {
        if (said.has(word)) complain(file, [key, index], `“${word}”这里已经写过了，删掉一处`)
        said.add(word)
      })
    return [{ id, name: name ?? id, telling, usual, asked }]
  })
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
