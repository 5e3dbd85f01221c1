import type { Lesson } from '@/domain/lessons/lesson'
import { routes } from '@/platform/routes'
import { FavouriteTool } from '@/ui/tool/favourite-tool'
import { ShareTool } from '@/ui/tool/share-tool'
import { Tools } from '@/ui/tool/tools'
import { useLearning } from './learning-store'

/** What one does with the card on screen. */
export function LessonTools({ lesson, card }: { lesson: Lesson; card: number }) {
  const kept = useLearning((l) => l.favourites.includes(lesson.id))
  const toggle = useLearning((l) => l.toggleFavourite)
  return (
    <Tools>
      <FavouriteTool kept={kept} text="收藏这课" onToggle={() => toggle(lesson.id)} />
      <ShareTool card={{ title: lesson.title, path: routes.lesson(lesson.id, card) }} what="这张卡片" />
    </Tools>
  )
}
