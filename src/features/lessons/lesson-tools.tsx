import { useEffect, useState } from 'react'
import { describeFigure, type Lesson } from '@/domain/lessons/lesson'
import { routes } from '@/platform/routes'
import { canSpeak, speak, stopSpeaking } from '@/platform/speech'
import { Icon } from '@/ui/icon/icon'
import { Tap } from '@/ui/tap/tap'
import { FavouriteTool } from '@/ui/tool/favourite-tool'
import { ShareTool } from '@/ui/tool/share-tool'
import { Tools } from '@/ui/tool/tools'
import { useLearning } from './learning-store'

/** What one does with the card on screen. */
export function LessonTools({ lesson, card }: { lesson: Lesson; card: number }) {
  const kept = useLearning((l) => l.favourites.includes(lesson.id))
  const toggle = useLearning((l) => l.toggleFavourite)
  return (
    <Tools>
      <FavouriteTool kept={kept} text="收藏这课" onToggle={() => toggle(lesson.id)} />
      {canSpeak && <ReadAloud key={`read-${card}`} lesson={lesson} card={card} />}
      <ShareTool card={{ title: lesson.title, path: routes.lesson(lesson.id, card) }} what="这张卡片" />
    </Tools>
  )
}

function ReadAloud({ lesson, card }: { lesson: Lesson; card: number }) {
  const [speaking, setSpeaking] = useState(false)
  useEffect(() => stopSpeaking, [])
  const current = lesson.cards[card]
  if (!current) return null
  const toggle = () => {
    if (speaking) return stopSpeaking()
    setSpeaking(true)
    const figure = current.figure ? describeFigure(current.figure) : ''
    speak(`${current.heading}。${current.text}${figure}`, () => setSpeaking(false))
  }
  return (
    <Tap className={`tool ${speaking ? 'tool--on' : ''}`} onTap={toggle}>
      <Icon name={speaking ? 'square' : 'volume-2'} />
      {speaking ? '停下' : '读给我听'}
    </Tap>
  )
}
