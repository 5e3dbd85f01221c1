import { useDisputes } from '@/features/disputes/disputes-store'
import { useLeniency } from '@/features/leniency/leniency-store'
import { useLearning } from '@/features/lessons/learning-store'
import { DataScreen } from '@/features/me/data-screen'
import { useAlbum } from '@/features/places/stamp-store'
import { useQuizProgress } from '@/features/quiz/quiz-store'
import { useRecentSearches } from '@/features/search/recent-store'
import { useStoryReading } from '@/features/stories/story-store'
import { guarded } from '@/ui/page/guarded'

// A store registers itself when it is loaded: what 清空 is to forget is imported here, to be counted.
export default guarded(function DataPage() {
  const learning = useLearning()
  const questions = useQuizProgress((p) => Object.keys(p.cards).length)
  const drafts = useDisputes((d) => Object.keys(d.drafts).length)
  const items = useLeniency((l) => l.favourites.length)
  const stamps = useAlbum((album) => album.stamps.length)
  const stories = useStoryReading((r) => new Set([...Object.keys(r.left), ...Object.keys(r.endings)]).size)
  const searches = useRecentSearches((recent) => recent.searches.length)
  return (
    <DataScreen
      finished={Object.keys(learning.finished).length}
      started={Object.keys(learning.reached).length}
      favourites={learning.favourites.length}
      items={items}
      drafts={drafts}
      questions={questions}
      stamps={stamps}
      stories={stories}
      searches={searches}
    />
  )
})
