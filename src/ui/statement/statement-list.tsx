import { View } from '@tarojs/components'
import type { GroundOf } from '@/domain/content/provenance'
import type { Statement } from '@/domain/content/statement'
import { shiftMarks } from '@/domain/content/word-mark'
import { Grounds } from '../cites/grounds'
import { Heading } from '../page/heading'
import { WordText } from '../word/word-text'
import './statement-list.scss'

interface ListProps {
  title?: string
  statements: readonly Statement[]
  /** Steps to be taken in this order. */
  numbered?: boolean
  tone?: 'plain' | 'warning'
}

/** What an area says, with what its pack tells of the sources. */
export const statementsWith = (groundOf: GroundOf) => ({
  StatementList: (props: ListProps) => <Statements {...props} groundOf={groundOf} />,
  GroundsOf: ({ statements }: { statements: readonly Statement[] }) => <Grounds of={statements} groundOf={groundOf} />,
  StatementView: ({ statement }: { statement: Statement }) => (
    <>
      <StatementText statement={statement} />
      <Grounds of={[statement]} groundOf={groundOf} />
    </>
  ),
})

/** Things said to the reader, the law behind them one tap away. */
function Statements({
  title,
  statements,
  numbered = false,
  tone = 'plain',
  groundOf,
}: ListProps & { groundOf: GroundOf }) {
  if (statements.length === 0) return null
  return (
    <>
      {title && <Heading level={2}>{title}</Heading>}
      <View className={tone === 'warning' ? 'panel statements--warning' : 'panel'}>
        {statements.map((statement, index) => (
          <StatementText key={statement.text} statement={statement} {...(numbered ? { number: index + 1 } : {})} />
        ))}
        <Grounds of={statements} groundOf={groundOf} />
      </View>
    </>
  )
}

/** A statement without what it rests on, which its block tells. */
export function StatementText({ statement, number }: { statement: Statement; number?: number }) {
  // One text with what follows, in no box of its own: WeChat would be sent each.
  const lead = number === undefined ? '' : `${number}. `
  return (
    <View className="statement">
      <WordText text={lead + statement.text} words={shiftMarks(statement.words ?? [], lead.length)} />
      {statement.advice && <View className="soft">小提醒</View>}
    </View>
  )
}
