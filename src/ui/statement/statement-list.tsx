import { View } from '@tarojs/components'
import type { Statement } from '@/domain/content/statement'
import { shiftMarks } from '@/domain/content/word-mark'
import type { NameOf } from '../cites/cites'
import { Grounds } from '../cites/grounds'
import { Heading } from '../page/heading'
import { WordText } from '../word/word-text'
import './statement-list.scss'

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
      <View className={tone === 'warning' ? 'panel statements--warning' : 'panel'}>
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
  // One text with what follows, in no box of its own: WeChat would be sent each.
  const lead = number === undefined ? '' : `${number}. `
  return (
    <View className="statement">
      <WordText text={lead + statement.text} words={shiftMarks(statement.words ?? [], lead.length)} />
      <Grounds statement={statement} nameOf={nameOf} />
    </View>
  )
}
