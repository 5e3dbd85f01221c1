import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { homePack } from '@/content/home-pack'
import { paperKey } from '@/domain/quiz/paper-request'
import { dailyPlan } from '@/domain/quiz/quiz-paper'
import { daysInARow } from '@/domain/quiz/quiz-progress'
import type { FiveToday } from '@/features/home/five-questions'
import { HomeScreen } from '@/features/home/home-screen'
import { useLearning } from '@/features/lessons/learning-store'
import { useQuizProgress, useQuizShelf } from '@/features/quiz/quiz-store'
import { today } from '@/platform/clock'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function HomePage() {
  const [day, setDay] = useState(today)
  useDidShow(() => setDay(today())) // left open overnight, the app shows the new day's card
  useShareCard({ title: `${homePack.pack.title}：法律说成家常话`, path: routes.home() })
  const last = useLearning((l) => l.last)
  const forgetLast = useLearning((l) => l.forgetLast)
  const lesson = last && homePack.lessons.find((l) => l.id === last.lesson)
  const continueAt =
    last && lesson
      ? { lesson: lesson.id, title: lesson.title, card: last.card, cards: lesson.cards, onOff: forgetLast }
      : null
  const five = useFiveToday(day)
  return <HomeScreen day={day} continueAt={continueAt} five={homePack.areas.includes('quiz') ? five : null} />
})

/** From what the phone keeps alone: the questions would have to be loaded. */
function useFiveToday(day: string): FiveToday {
  const paper = paperKey({ mode: 'daily', day })
  const session = useQuizShelf((s) => s.papers[paper])
  const days = useQuizProgress((p) => daysInARow(p, day))
  return {
    paper,
    answered: session ? Object.keys(session.answers).length : 0,
    total: session?.questions.length ?? dailyPlan(day).count,
    finished: session?.finishedAt !== undefined,
    days,
  }
}
