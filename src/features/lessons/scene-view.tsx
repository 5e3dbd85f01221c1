import type { Scene } from '@/domain/lessons/lesson'
import { Picture } from '@/ui/picture/picture'
import { lessonsPictures } from '@/ui/picture/sets/lessons-pictures'

/** The picture over a lesson, where it has one. */
export function SceneView({ scene }: { scene: Scene | undefined }) {
  return <Picture of={lessonsPictures.find(scene?.name)} alt={scene?.alt} size="scene" />
}
