import { asSaid, type FindableKey } from '../../../src/domain/search/search-pack'
import { didYouMean } from '../../pack/nearest'
import type { YamlFile } from '../../pack/yaml-file'
import type { SayingCorpus, SpokenKind } from '../corpus'
import type { SayingsEntry } from '../schema/folk-schema'
import type { Complain, PackFiles } from '../schema/pack-files'
import type { ResolveCites } from './resolve-cites'

/** Follows what the sayings lead to; `known` has everything of the pack that can be found. */
export function resolveSayings(
  file: YamlFile<SayingsEntry>,
  known: ReadonlySet<FindableKey>,
  resolveCites: ResolveCites,
  complain: Complain,
): SayingCorpus {
  const { suggestions, sayings } = file.data
  const ways = new Set(sayings.flatMap(({ says }) => says.map(asSaid)))
  suggestions.forEach((suggestion, index) => {
    if (!ways.has(suggestion))
      complain(file, ['suggestions', index], `sayings 里没有“${suggestion}”这个说法${didYouMean(suggestion, ways)}`)
  })
  sayings.forEach(({ first }, index) => {
    first.forEach((key, place) => {
      if (!known.has(key))
        complain(file, ['sayings', index, 'first', place], `没有 ${key}，这个说法会走空${didYouMean(key, known)}`)
    })
  })
  const said = resolveCites(file)
  return { ...said, fillers: [...said.fillers].sort((a, z) => z.length - a.length) }
}

/** How people talk of each kind. What has no questions yet needs a name of its own. */
export function resolveSpoken(
  { spoken, disputes }: Pick<PackFiles, 'spoken' | 'disputes'>,
  complain: Complain,
): SpokenKind[] {
  return [...spoken].flatMap(([id, file]) => {
    if (!file) return []
    const { name = id, telling, usual, asked } = file.data
    if (file.data.name === undefined && !disputes.trees.has(id))
      complain(file, [], `triage 里没有 ${id}，要用 name 写明这一类叫什么`)
    return [{ id, name, telling, usual, asked }]
  })
}
