import { View } from '@tarojs/components'
import type { Leads } from '@/domain/content/leads'
import type { Lesson } from '@/domain/lessons/lesson'
import { goTo, replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { a11y } from '@/ui/a11y'
import { LeadRows } from '@/ui/row/lead-rows'
import { BigButton } from '@/ui/tap/big-button'
import './lesson-end.scss'

interface Props {
  leads: Leads | undefined
  next: Lesson | undefined
  topic: string
}

/** The last card is read: what can be done with it, and the next lesson. */
export function LessonEnd({ leads = {}, next, topic }: Props) {
  return (
    <>
      <View className="lesson-end panel">
        <View className="lesson-end__done" {...a11y('status')}>
          这一课读完了
        </View>
        <LeadRows {...leads} />
      </View>
      <View className="lesson-end lesson-end--on">
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
    </>
  )
}
