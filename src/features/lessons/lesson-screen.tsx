import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { nextLesson } from '@/domain/lessons/learning'
import { type Card, describeFigure } from '@/domain/lessons/lesson'
import { scrollToTop } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { Page } from '@/ui/page/page'
import { StepDots } from '@/ui/steps/step-dots'
import { BigButton } from '@/ui/tap/big-button'
import { useSwipe } from '@/ui/tap/use-swipe'
import { useLearning } from './learning-store'
import { LessonCard } from './lesson-card'
import { LessonEnd } from './lesson-end'
import { LessonTools } from './lesson-tools'
import { lessonById, readingOrder, topicById } from './library'
import { SceneView } from './scene-view'
import './lesson-screen.scss'

interface Props {
  id: string | undefined
  /** The card a link points at; without it the reader goes on where they were. */
  startAt: number | undefined
  /** Tells the page which card is on screen, so that sharing shares that one. */
  onCard: (card: number) => void
}

/** One lesson, a card at a time. */
export function LessonScreen({ id, startAt, onCard }: Props) {
  const lesson = id === undefined ? undefined : lessonById(id)
  const total = lesson?.cards.length ?? 0
  const [card, setCard] = useState(() => Math.min(startAt ?? whereLeft(id), Math.max(total - 1, 0)))
  const open = useLearning((l) => l.open)
  const arrive = useLearning((l) => l.arrive)
  const turned = useRef(false)
  const next = useLearning((l) => nextLesson(l, readingOrder, id))

  useEffect(() => {
    if (!lesson) return
    if (turned.current) open(lesson.id, card, total)
    else arrive(lesson.id, card, total)
    onCard(card)
  }, [lesson, card, total, open, arrive, onCard])

  const go = (to: number) => {
    turned.current = true
    setCard(Math.max(0, Math.min(to, total - 1)))
    scrollToTop()
  }
  const swipe = useSwipe({ onLeft: () => go(card + 1), onRight: () => go(card - 1) })

  const current = lesson?.cards[card]
  if (!lesson || !current) {
    return <NotFound title="没有这一课" icon="book-open" action="看全部课程" url={routes.lessons()} />
  }
  const last = card === total - 1
  return (
    <Page title={lesson.title} spoken={spokenCard(current)}>
      <View className="soft">{topicById(lesson.topic)?.title}</View>
      {card === 0 && <SceneView scene={lesson.scene} />}
      <StepDots at={card} total={total} words={`第 ${card + 1} 张，共 ${total} 张`} />
      <View className="lesson-screen__card" {...swipe}>
        <LessonCard card={current} />
      </View>
      <View className="lesson-screen__steps">
        {card > 0 && <BigButton quiet icon="arrow-left" text="上一张" onTap={() => go(card - 1)} />}
        {!last && <BigButton icon="arrow-right" text="下一张" onTap={() => go(card + 1)} />}
      </View>
      {last && <LessonEnd leads={lesson.leads} next={next ? lessonById(next) : undefined} topic={lesson.topic} />}
      <LessonTools lesson={lesson} card={card} />
    </Page>
  )
}

/** A started lesson goes on at its furthest card; a new or finished one begins at the beginning. */
function whereLeft(id: string | undefined): number {
  const { reached, finished } = useLearning.getState()
  return id === undefined || finished[id] ? 0 : (reached[id] ?? 0)
}

const spokenCard = ({ heading, text, figure }: Card): string =>
  `${heading}。${text}${figure ? describeFigure(figure) : ''}`
