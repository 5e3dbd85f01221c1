import type { Scene } from '../../../src/domain/lessons/lesson'
import { didYouMean } from '../../pack/nearest'
import type { YamlFile } from '../../pack/yaml-file'
import type { Complain, PackFiles } from '../schema/pack-files'
import type { PicturesEntry } from '../schema/picture-schema'

/** The scene over a lesson: its own, or else that of its topic. */
export type SceneOf = (lesson: string, topic: string) => Scene | undefined

/** Follows what scenes are for: lessons, and topics. */
export function resolveScenes(
  pictures: YamlFile<PicturesEntry>,
  { lessons, topics }: Pick<PackFiles, 'lessons' | 'topics'>,
  complain: Complain,
): SceneOf {
  const known = new Set([...lessons.keys(), ...topics.data.map(({ id }) => id)])
  const scenes = new Map<string, Scene>()
  pictures.data.scenes.forEach(({ id: name, alt, for: shownFor }, index) => {
    shownFor.forEach((id, place) => {
      if (!known.has(id))
        complain(pictures, ['scenes', index, 'for', place], `没有 ${id} 这一课或者这个主题${didYouMean(id, known)}`)
      scenes.set(id, { name, alt })
    })
  })
  return (lesson, topic) => scenes.get(lesson) ?? scenes.get(topic)
}
