import { View } from '@tarojs/components'
import { lessonPack } from '@/content/lesson-pack'
import { countFinished, nextLesson } from '@/domain/lessons/learning'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import type { IconName } from '@/ui/icon/icon-names'
import { Page } from '@/ui/page/page'
import { lessonsPictures } from '@/ui/picture/sets/lessons-pictures'
import { Row } from '@/ui/row/row'
import { RowOff } from '@/ui/row/row-off'
import { BigButton } from '@/ui/tap/big-button'
import { useLearning } from './learning-store'
import { lessonById, readingOrder } from './library'
import { ProgressBar } from './progress-bar'
import { SceneView } from './scene-view'

/** All topics, how far the reader is in each, and the next lesson in reading order. */
export function LessonsScreen() {
  const { forgetLast, ...learning } = useLearning()
  const done = countFinished(learning, readingOrder)
  const started = learning.last && lessonById(learning.last.lesson)
  const upNext = started?.id ?? nextLesson(learning, readingOrder)
  return (
    <Page title="学法">
      <View className="panel">
        {upNext && <SceneView scene={lessonById(upNext)?.scene} />}
        <ProgressBar done={done} total={readingOrder.length} unit="课" />
        {started && (
          <RowOff what={`接着读：${started.title}`} onOff={forgetLast}>
            <NextLesson text={`接着读：${started.title}`} id={started.id} />
          </RowOff>
        )}
        {!started && upNext && <NextLesson text={`读下一课：${lessonById(upNext)?.title ?? ''}`} id={upNext} />}
        {!upNext && <View>全部读完了。想温习，就从下面挑一个主题。</View>}
      </View>
      <View className="panel">
        {lessonPack.topics.map((topic) => (
          <Row
            key={topic.id}
            icon={topic.icon as IconName}
            picture={lessonsPictures.find(topic.picture)}
            title={topic.title}
            note={topic.summary}
            mark={`${countFinished(learning, topic.lessons)}/${topic.lessons.length}`}
            onTap={() => goTo(routes.topic(topic.id))}
          />
        ))}
      </View>
    </Page>
  )
}

function NextLesson({ text, id }: { text: string; id: string }) {
  return <BigButton icon="book-open" text={text} onTap={() => goTo(routes.lesson(id))} />
}
