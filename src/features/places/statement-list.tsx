import { type StatementListProps, StatementList as UiStatementList } from '@/ui/statement/statement-list'
import { citationName } from './directory'

/** Statements with the names that the pack of places has for their sources. */
export function StatementList(props: StatementListProps) {
  return <UiStatementList {...props} nameOf={citationName} />
}
