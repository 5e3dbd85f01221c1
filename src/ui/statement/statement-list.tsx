import { View } from '@tarojs/components'
import { type Citation, citationKey } from '@/domain/provenance'
import type { Statement } from '@/domain/statement'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Heading } from '../page/heading'
import { Tap } from '../tap/tap'
import { WordText } from '../word/word-text'
import './statement-list.scss'

/** What a citation is called; the names stand in the pack of each area. */
export type NameOf = (citation: Citation) => string

export interface StatementListProps {
  title?: string
  statements: readonly Statement[]
  /** Steps to be taken in this order. */
  numbered?: boolean
  tone?: 'plain' | 'warning'
}

/** Things said to the reader, each with the law behind it one tap away. */
export function StatementList({
  title,
  statements,
  numbered = false,
  tone = 'plain',
  nameOf,
}: StatementListProps & { nameOf: NameOf }) {
  if (statements.length === 0) return null
  return (
    <>
      {title && <Heading level={2}>{title}</Heading>}
      <View className={`panel statements statements--${tone}`}>
        {statements.map((statement, index) => (
          <StatementView
            key={statement.text}
            statement={statement}
            nameOf={nameOf}
            {...(numbered ? { number: index + 1 } : {})}
          />
        ))}
      </View>
    </>
  )
}

export interface StatementViewProps {
  statement: Statement
  number?: number
}

export function StatementView({ statement, number, nameOf }: StatementViewProps & { nameOf: NameOf }) {
  return (
    <View className="statement">
      <View>
        {number !== undefined && `${number}. `}
        <WordText text={statement.text} words={statement.words} />
      </View>
      <Cites cites={statement.cites} nameOf={nameOf} />
    </View>
  )
}

/** Links to where something comes from. */
export function Cites({ cites, nameOf }: { cites: readonly Citation[]; nameOf: NameOf }) {
  return (
    <View className="statement__cites">
      {cites.map((cite) => (
        <Tap
          key={citationKey(cite)}
          role="link"
          className="statement__cite"
          onTap={() =>
            goTo(
              routes.source(
                cite.source,
                'article' in cite ? cite.article : 'section' in cite ? cite.section : undefined,
              ),
            )
          }
        >
          {nameOf(cite)}
        </Tap>
      ))}
    </View>
  )
}
