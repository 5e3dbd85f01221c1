import { homePack } from '@/content/home-pack'
import { countFinished } from '@/domain/lessons/learning'
import { useLeniency } from '@/features/leniency/leniency-store'
import { useLearning } from '@/features/lessons/learning-store'
import { MeScreen } from '@/features/me/me-screen'
import { useQuizProgress } from '@/features/quiz/quiz-store'
import { useStoryReading } from '@/features/stories/story-store'
import { guarded } from '@/ui/page/guarded'

export default guarded(function MePage() {
  const learning = useLearning()
  const items = useLeniency((l) => l.favourites.length)
  const questions = useQuizProgress((p) => Object.keys(p.cards).length)
  const endings = useStoryReading((r) => r.endings)
  const lessons = homePack.lessons.map((lesson) => lesson.id)
  return (
    <MeScreen
      finished={countFinished(learning, lessons)}
      lessons={lessons.length}
      favourites={learning.favourites.length}
      items={items}
      questions={questions}
      stories={Object.keys(endings).length}
      endings={Object.values(endings).flat().length}
    />
  )
})
