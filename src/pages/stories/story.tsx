import { useCallback, useState } from 'react'
import { readChoices } from '@/domain/stories/story'
import { storyById } from '@/features/stories/library'
import { StoryScreen } from '@/features/stories/story-screen'
import { usePageParams } from '@/platform/page-params'
import { readNumber, readParam, routes } from '@/platform/routes'
import { discreetCard, useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function StoryPage() {
  const params = usePageParams()
  const id = readParam(params, 'id')
  const [choices] = useState(() => readChoices(readParam(params, 'way')))
  const story = id === undefined ? undefined : storyById(id)
  const [path, setPath] = useState<string>()
  const onPanel = useCallback(
    (taken: readonly string[], panel: number) => setPath(routes.story(id ?? '', taken, panel)),
    [id],
  )
  const card = story
    ? { title: `${story.title}：换成你会怎么办？`, path: path ?? routes.story(story.id) }
    : { title: '村里的事，换成你会怎么办？', path: routes.stories() }
  useShareCard(story?.discreet ? discreetCard() : card)
  return <StoryScreen id={id} choices={choices} startAt={readNumber(params, 'panel')} onPanel={onPanel} />
})
