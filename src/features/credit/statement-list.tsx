import { type StatementListProps, StatementList as UiStatementList } from '@/ui/statement/statement-list'
import { citationName } from './catalogue'

/** Statements with the names that the credit pack has for their sources. */
export function StatementList(props: StatementListProps) {
  return <UiStatementList {...props} nameOf={citationName} />
}
