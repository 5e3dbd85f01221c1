import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { homePack } from '@/content/home-pack'
import { HomeScreen } from '@/features/home/home-screen'
import { useLearning } from '@/features/lessons/learning-store'
import { today } from '@/platform/clock'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function HomePage() {
  const [day, setDay] = useState(today)
  useDidShow(() => setDay(today())) // left open overnight, the app shows the new day's card
  useShareCard({ title: `${homePack.pack.title}：法律说成家常话`, path: routes.home() })
  const last = useLearning((l) => l.last)
  const lesson = last && homePack.lessons.find((l) => l.id === last.lesson)
  const continueAt =
    last && lesson ? { lesson: lesson.id, title: lesson.title, card: last.card, cards: lesson.cards } : null
  return <HomeScreen day={day} continueAt={continueAt} />
})
