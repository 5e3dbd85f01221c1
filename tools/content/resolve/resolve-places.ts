import type { YamlFile } from '../../pack/yaml-file'
import type { PlaceCorpus } from '../corpus'
import type { Complain } from '../schema/pack-files'
import type { PlacesEntry } from '../schema/place-schema'
import type { Cite } from './citations'
import { eachOf, statementsOf } from './resolve-statements'

/** Follows the references of places.yaml; `lessons` are the ids of all lessons. */
export function resolvePlaces(
  file: YamlFile<PlacesEntry>,
  lessons: ReadonlySet<string>,
  cite: Cite,
  complain: Complain,
): PlaceCorpus {
  const { exists, unpublished, reading } = file.data
  const to = statementsOf(file, cite)
  reading.forEach((id, index) => {
    if (!lessons.has(id)) complain(file, ['reading', index], `没有 ${id} 这个课`)
  })
  return { exists: eachOf(to, exists, ['exists']), unpublished: eachOf(to, unpublished, ['unpublished']), reading }
}
