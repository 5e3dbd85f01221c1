import { View } from '@tarojs/components'
import type { Card, CardKind } from '@/domain/lessons/lesson'
import { a11y } from '@/ui/a11y'
import { Grounds } from '@/ui/cites/grounds'
import { FigureView } from '@/ui/figure/figure-view'
import { Heading } from '@/ui/page/heading'
import { WordText } from '@/ui/word/word-text'
import { groundOf } from './library'
import './lesson-card.scss'

const kindNames: Record<CardKind, string> = {
  what: '是什么',
  me: '和我有什么关系',
  do: '我能做什么',
  case: '以案说法 · 虚构案例',
  note: '请留意',
}

/** One idea: in plain words, with what it rests on one tap away. */
export function LessonCard({ card }: { card: Card }) {
  return (
    <View className={`lesson-card lesson-card--${card.kind}`} {...a11y('article', { live: true })}>
      <View className="lesson-card__kind">{kindNames[card.kind]}</View>
      <Heading level={2}>{card.heading}</Heading>
      <View className="lesson-card__text">
        <WordText text={card.text} words={card.words} />
      </View>
      {card.figure && <FigureView figure={card.figure} />}
      <View className="lesson-card__cites">
        {card.advice && <View className="soft">小提醒</View>}
        <Grounds key={card.heading} of={[card]} groundOf={groundOf} />
      </View>
    </View>
  )
}
