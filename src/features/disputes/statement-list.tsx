import { View } from '@tarojs/components'
import { citationKey } from '@/domain/provenance'
import type { Statement } from '@/domain/statement'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Heading } from '@/ui/page/heading'
import { Tap } from '@/ui/tap/tap'
import { citationName } from './directory'
import './statement-list.scss'

interface Props {
  title?: string
  statements: readonly Statement[]
  /** Steps to be taken in this order. */
  numbered?: boolean
  tone?: 'plain' | 'warning'
}

/** Things said to the reader, each with the law behind it one tap away. */
export function StatementList({ title, statements, numbered = false, tone = 'plain' }: Props) {
  if (statements.length === 0) return null
  return (
    <>
      {title && <Heading level={2}>{title}</Heading>}
      <View className={`panel statements statements--${tone}`}>
        {statements.map((statement, index) => (
          <StatementView key={statement.text} statement={statement} {...(numbered ? { number: index + 1 } : {})} />
        ))}
      </View>
    </>
  )
}

export function StatementView({ statement, number }: { statement: Statement; number?: number }) {
  return (
    <View className="statement">
      <View>{number === undefined ? statement.text : `${number}. ${statement.text}`}</View>
      <View className="statement__cites">
        {statement.cites.map((cite) => (
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
            {citationName(cite)}
          </Tap>
        ))}
      </View>
    </View>
  )
}
