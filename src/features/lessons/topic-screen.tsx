import { View } from '@tarojs/components'
import { countFinished, lessonState } from '@/domain/lessons/learning'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { Page } from '@/ui/page/page'
import { lessonsPictures } from '@/ui/picture/sets/lessons-pictures'
import { Row } from '@/ui/row/row'
import { useLearning } from './learning-store'
import { lessonById, topicById } from './library'
import { ProgressBar } from './progress-bar'

const marks = { new: '', started: '读到一半', finished: '已读完' } as const

/** One topic's lessons in reading order. */
export function TopicScreen({ id }: { id: string | undefined }) {
  const learning = useLearning()
  const topic = id === undefined ? undefined : topicById(id)
  if (!topic) return <NotFound title="没有这个主题" icon="book-open" action="看全部主题" url={routes.lessons()} />
  return (
    <Page title={topic.title}>
      <View className="panel">
        <View>{topic.summary}。</View>
        <ProgressBar done={countFinished(learning, topic.lessons)} total={topic.lessons.length} unit="课" />
      </View>
      <View className="panel">
        {topic.lessons.map((lessonId) => {
          const lesson = lessonById(lessonId)
          if (!lesson) return null
          return (
            <Row
              key={lessonId}
              picture={lessonsPictures.find(lesson.scene?.name)}
              isWide
              title={lesson.title}
              note={lesson.summary}
              mark={marks[lessonState(learning, lessonId)]}
              onTap={() => goTo(routes.lesson(lessonId))}
            />
          )
        })}
      </View>
    </Page>
  )
}
