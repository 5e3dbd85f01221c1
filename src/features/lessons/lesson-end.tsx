import { View } from '@tarojs/components'
import type { Lesson } from '@/domain/lessons/lesson'
import { goTo, replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { a11y } from '@/ui/a11y'
import { BigButton } from '@/ui/tap/big-button'
import './lesson-end.scss'

/** The last card is read: say so, and offer the next lesson. */
export function LessonEnd({ next, topic }: { next: Lesson | undefined; topic: string }) {
  return (
    <View className="lesson-end panel">
      <View className="lesson-end__done" {...a11y('status')}>
        这一课读完了
      </View>
      {next ? (
        <BigButton
          icon="arrow-right"
          text={`下一课：${next.title}`}
          onTap={() => replaceWith(routes.lesson(next.id))}
        />
      ) : (
        <View>全部课程都读完了，真不容易。</View>
      )}
      <BigButton quiet text="回到这个主题" onTap={() => goTo(routes.topic(topic))} />
    </View>
  )
}
