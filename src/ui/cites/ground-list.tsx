import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type Citation, citationKey, type Ground, type GroundOf } from '@/domain/content/provenance'
import type { Statement } from '@/domain/content/statement'
import { canCopy, copyText } from '@/platform/clipboard'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { isWeapp } from '@/platform/target'
import { MoreList } from '../list/more-list'
import { Tap } from '../tap/tap'

interface Props {
  of: readonly (Pick<Statement, 'cites'> & { text?: string })[]
  groundOf: GroundOf
}

/** Line by line, where what was said is to be found. */
export function GroundList({ of: statements, groundOf }: Props) {
  const cited = statements.filter(({ cites }) => cites.length > 0)
  // By citation: a line may rest on five articles, and a tap must not bring twenty of them.
  const grounds = cited.flatMap(({ text, cites }) => cites.map((citation, index) => ({ text, citation, index })))
  return (
    <MoreList
      items={grounds}
      step={4}
      render={({ text, citation, index }, place) => {
        const begins = cited.length > 1 && (index === 0 || place === 0)
        return (
          <View key={`${text} ${citationKey(citation)}`} className={begins ? 'grounds__said' : ''}>
            {begins && text !== undefined && <View className="grounds__words">{text}</View>}
            <GroundView ground={groundOf(citation)} />
          </View>
        )
      }}
    />
  )
}

function GroundView({ ground }: { ground: Ground }) {
  const { citation, name, title, dates, text, url } = ground
  const isArticle = 'article' in citation
  return (
    <View className="ground">
      <View className="ground__name">{name}</View>
      {text !== undefined && (
        <Text className="ground__text" userSelect>
          {text}
        </Text>
      )}
      {isArticle && text === undefined && (
        <Text className="ground__text" userSelect>
          {`这里没有存条文原话。查“${title}”，看第${citation.article}条。`}
        </Text>
      )}
      {!isArticle && title !== name && <View className="ground__text">{title}</View>}
      {url !== undefined && (
        <Text className="soft" userSelect>
          {url}
        </Text>
      )}
      <View className="soft">{dates}</View>
      <View className="ground__ways">
        {isArticle && canCopy && <Copy text={`《${title}》第${citation.article}条`} />}
        {isArticle && text === undefined && !isWeapp && isInDatabase(title) && (
          // A real link: the browser opens it beside the app.
          <a className="ground__way" href="https://flk.npc.gov.cn/" target="_blank" rel="noopener noreferrer">
            去国家法律法规数据库查
          </a>
        )}
        <Tap role="link" className="ground__way" onTap={() => goTo(placeOf(citation))}>
          这里还用在哪
        </Tap>
      </View>
    </View>
  )
}

function Copy({ text }: { text: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <Tap className="ground__way" label={`抄下${text}`} onTap={() => void copyText(text).then(setCopied)}>
      {copied ? '抄好了' : '抄下名字和条号'}
    </Tap>
  )
}

/**
 * Laws, regulations and local regulations are in the national database. The rules of ministries are not: they are called 办法 or
 * 规定 and may not be called 条例.
 */
const isInDatabase = (title: string) => /(?:法|法典|条例)$/.test(title) && !/办法$/.test(title)

const placeOf = (citation: Citation) =>
  routes.source(
    citation.source,
    'article' in citation ? citation.article : 'section' in citation ? citation.section : undefined,
  )
