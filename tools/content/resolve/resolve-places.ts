import type { YamlFile } from '../../pack/yaml-file'
import type { PlaceCorpus } from '../corpus'
import type { PlacesEntry } from '../schema/place-schema'
import type { Follow } from './follow'
import type { ResolveCites } from './resolve-cites'

/** Follows the references of places.yaml. */
export function resolvePlaces(file: YamlFile<PlacesEntry>, resolveCites: ResolveCites, follow: Follow): PlaceCorpus {
  follow(file, ['reading'], file.data.reading, 'lesson')
  return resolveCites(file)
}
