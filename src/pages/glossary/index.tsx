import { WordsScreen } from '@/features/glossary/words-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function WordsPage() {
  useShareCard({ title: '词语解释：法律里的词，用家常话说', path: routes.words() })
  return <WordsScreen />
})
