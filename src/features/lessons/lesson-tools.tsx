import { Button, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { describeFigure, type Lesson } from '@/domain/lesson'
import { routes } from '@/platform/routes'
import { shareLink } from '@/platform/share'
import { canSpeak, speak, stopSpeaking } from '@/platform/speech'
import { isWeapp } from '@/platform/target'
import { a11y } from '@/ui/a11y'
import { Icon } from '@/ui/icon/icon'
import { Tap } from '@/ui/tap/tap'
import { useLearning } from './learning-store'
import './lesson-tools.scss'

/** Keep, pass on, listen: what one does with the card on screen. */
export function LessonTools({ lesson, card }: { lesson: Lesson; card: number }) {
  return (
    <View className="lesson-tools">
      <Favourite lesson={lesson.id} />
      {canSpeak && <ReadAloud key={`read-${card}`} lesson={lesson} card={card} />}
      {isWeapp ? <WeChatShare /> : <LinkShare key={`share-${card}`} lesson={lesson} card={card} />}
    </View>
  )
}

function Favourite({ lesson }: { lesson: string }) {
  const kept = useLearning((l) => l.favourites.includes(lesson))
  const toggle = useLearning((l) => l.toggleFavourite)
  return (
    <Tap className={`tool ${kept ? 'tool--on' : ''}`} role="switch" checked={kept} onTap={() => toggle(lesson)}>
      <Icon name="star" />
      {kept ? '已收藏' : '收藏这课'}
    </Tap>
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

/** WeChat opens its own sheet, and only from its own button. */
function WeChatShare() {
  return (
    <Button className="tap tool tool--native" openType="share">
      <Icon name="share-2" />
      转给别人
    </Button>
  )
}

const outcomes = {
  shared: '',
  copied: '链接已复制，发给别人就能打开这张卡片。',
  failed: '这个浏览器不让复制。请长按或复制上方地址栏的链接发给别人。',
} as const

function LinkShare({ lesson, card }: { lesson: Lesson; card: number }) {
  const [outcome, setOutcome] = useState<keyof typeof outcomes>('shared')
  const share = () => shareLink({ title: lesson.title, path: routes.lesson(lesson.id, card) }).then(setOutcome)
  return (
    <>
      <Tap className="tool" onTap={share}>
        <Icon name="share-2" />
        转给别人
      </Tap>
      <View className="lesson-tools__outcome soft" {...a11y('status')}>
        {outcomes[outcome]}
      </View>
    </>
  )
}
