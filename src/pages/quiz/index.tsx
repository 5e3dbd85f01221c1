import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { QuizScreen } from '@/features/quiz/quiz-screen'
import { today } from '@/platform/clock'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function QuizPage() {
  const [day, setDay] = useState(today)
  useDidShow(() => setDay(today())) // left open overnight, the new day's five are there
  useShareCard({ title: '每天五道题，学点用得上的法', path: routes.quiz() })
  return <QuizScreen day={day} />
})
