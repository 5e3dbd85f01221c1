import { wordById } from '@/features/glossary/glossary'
import { WordScreen } from '@/features/glossary/word-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function WordPage() {
  const id = readParam(usePageParams(), 'id')
  const entry = id === undefined ? undefined : wordById(id)
  useShareCard(
    entry
      ? { title: `“${entry.word}”是什么意思`, path: routes.word(entry.id) }
      : { title: '词语解释', path: routes.words() },
  )
  return <WordScreen id={id} />
})
