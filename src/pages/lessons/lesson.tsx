import { useState } from 'react'
import { LessonScreen } from '@/features/lessons/lesson-screen'
import { lessonById } from '@/features/lessons/library'
import { usePageParams } from '@/platform/page-params'
import { readCard, readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function LessonPage() {
  const params = usePageParams()
  const id = readParam(params, 'id')
  const lesson = id === undefined ? undefined : lessonById(id)
  const [card, setCard] = useState(0)
  useShareCard(
    lesson
      ? { title: lesson.cards[card]?.heading ?? lesson.title, path: routes.lesson(lesson.id, card) }
      : { title: '学法', path: routes.lessons() },
  )
  return <LessonScreen id={id} startAt={readCard(params)} onCard={setCard} />
})
