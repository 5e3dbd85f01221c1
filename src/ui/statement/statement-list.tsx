import { View } from '@tarojs/components'
import type { NameOf } from '@/domain/content/provenance'
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

interface ViewProps {
  statement: Statement
  number?: number
}

/** What an area says, with the names that its pack has for the sources. */
export const statementsWith = (nameOf: NameOf) => ({
  StatementList: (props: ListProps) => <Statements {...props} nameOf={nameOf} />,
  StatementView: (props: ViewProps) => <OneStatement {...props} nameOf={nameOf} />,
})

/** Things said to the reader, each with the law behind it one tap away. */
function Statements({ title, statements, numbered = false, tone = 'plain', nameOf }: ListProps & { nameOf: NameOf }) {
  if (statements.length === 0) return null
  return (
    <>
      {title && <Heading level={2}>{title}</Heading>}
      <View className={tone === 'warning' ? 'panel statements--warning' : 'panel'}>
        {statements.map((statement, index) => (
          <OneStatement
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

function OneStatement({ statement, number, nameOf }: ViewProps & { nameOf: NameOf }) {
  // One text with what follows, in no box of its own: WeChat would be sent each.
  const lead = number === undefined ? '' : `${number}. `
  return (
    <View className="statement">
      <WordText text={lead + statement.text} words={shiftMarks(statement.words ?? [], lead.length)} />
      <Grounds statement={statement} nameOf={nameOf} />
    </View>
  )
}
