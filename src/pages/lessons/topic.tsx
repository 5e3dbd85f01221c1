import { topicById } from '@/features/lessons/library'
import { TopicScreen } from '@/features/lessons/topic-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function TopicPage() {
  const id = readParam(usePageParams(), 'id')
  const topic = id === undefined ? undefined : topicById(id)
  useShareCard({ title: topic?.title ?? '学法', path: topic ? routes.topic(topic.id) : routes.lessons() })
  return <TopicScreen id={id} />
})
