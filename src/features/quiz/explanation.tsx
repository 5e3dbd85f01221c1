import { View } from '@tarojs/components'
import { quizPack } from '@/content/quiz-pack'
import { isRight, type Question } from '@/domain/quiz/question'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { a11y } from '@/ui/a11y'
import { Grounds } from '@/ui/cites/grounds'
import { LessonRow } from '@/ui/row/lesson-row'
import { Row } from '@/ui/row/row'
import { StoryRow } from '@/ui/row/story-row'
import { WordText } from '@/ui/word/word-text'
import { groundOf } from './bank'
import './explanation.scss'

/** Right or not, why, on which article, and where to read or do more. `chosen` is missing where a question was left open. */
export function Explanation({ question, chosen }: { question: Question; chosen: readonly number[] | undefined }) {
  const verdict = chosen === undefined ? '这题没有答' : isRight(question, chosen) ? '答对了' : '这次没答对'
  const story = quizPack.stories[question.id]
  return (
    <View className="explanation panel" {...a11y('article', { live: true })}>
      <View className="explanation__verdict">{verdict}</View>
      <View>
        <WordText text={question.explanation} words={question.words} />
      </View>
      <View className="explanation__cites">
        <Grounds of={[question]} groundOf={groundOf} />
      </View>
      {question.lesson && (
        <LessonRow id={question.lesson} title={quizPack.lessons[question.lesson]} note="接着读这一课" />
      )}
      {story && <StoryRow {...story} />}
      {question.tree && (
        <Row
          icon="handshake"
          title={quizPack.trees[question.tree] ?? ''}
          note="自己碰上了，看看找谁"
          onTap={() => goTo(routes.triage(question.tree as string))}
        />
      )}
    </View>
  )
}
