import { View } from '@tarojs/components'
import { useState } from 'react'
import { citationKey } from '@/domain/content/provenance'
import type { Card, CardKind } from '@/domain/lessons/lesson'
import { a11y } from '@/ui/a11y'
import { Grounds } from '@/ui/cites/grounds'
import { FigureView } from '@/ui/figure/figure-view'
import { Heading } from '@/ui/page/heading'
import { Tap } from '@/ui/tap/tap'
import { WordText } from '@/ui/word/word-text'
import { citationName, currencyOf, originalText } from './library'
import './lesson-card.scss'

const kindNames: Record<CardKind, string> = {
  what: '是什么',
  me: '和我有什么关系',
  do: '我能做什么',
  case: '以案说法 · 虚构案例',
  note: '请留意',
}

/** One idea: in plain words, with where it comes from and, where the law pack is there, the law's own words beside it. */
export function LessonCard({ card }: { card: Card }) {
  const articles = card.cites.flatMap((cite) => {
    const text = originalText(cite)
    return text === undefined
      ? []
      : [{ key: citationKey(cite), name: citationName(cite), currency: currencyOf(cite), text }]
  })
  return (
    <View className={`lesson-card lesson-card--${card.kind}`} {...a11y('article', { live: true })}>
      <View className="lesson-card__kind">{kindNames[card.kind]}</View>
      <Heading level={2}>{card.heading}</Heading>
      <View className="lesson-card__text">
        <WordText text={card.text} words={card.words} />
      </View>
      {card.figure && <FigureView figure={card.figure} />}
      {articles.length > 0 && <Originals key={card.heading} articles={articles} />}
      <View className="lesson-card__cites">
        {!card.advice && <View className="soft">出处（点开看还有哪里讲到）</View>}
        <Grounds statement={card} nameOf={citationName} />
      </View>
    </View>
  )
}

interface Article {
  key: string
  name: string
  currency: string
  text: string
}

/** 原文 beside 白话, when asked for. */
function Originals({ articles }: { articles: Article[] }) {
  const [shown, setShown] = useState(false)
  return (
    <>
      <Tap className="lesson-card__toggle" expanded={shown} onTap={() => setShown(!shown)}>
        {shown ? '收起法条原文' : '对照法条原文'}
      </Tap>
      {shown &&
        articles.map((article) => (
          <View key={article.key} className="lesson-card__original">
            <View className="lesson-card__article">{article.name}</View>
            <View className="soft">{article.currency}</View>
            <View>{article.text}</View>
          </View>
        ))}
    </>
  )
}
