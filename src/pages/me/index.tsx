import { homePack } from '@/content/home-pack'
import { countFinished } from '@/domain/learning'
import { useLeniency } from '@/features/leniency/leniency-store'
import { useLearning } from '@/features/lessons/learning-store'
import { MeScreen } from '@/features/me/me-screen'

export default function MePage() {
  const learning = useLearning()
  const items = useLeniency((l) => l.favourites.length)
  const lessons = homePack.lessons.map((lesson) => lesson.id)
  return (
    <MeScreen
      finished={countFinished(learning, lessons)}
      lessons={lessons.length}
      favourites={learning.favourites.length}
      items={items}
    />
  )
}
