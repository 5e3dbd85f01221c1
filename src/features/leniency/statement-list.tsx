import {
  type StatementListProps,
  type StatementViewProps,
  StatementList as UiStatementList,
  StatementView as UiStatementView,
} from '@/ui/statement/statement-list'
import { citationName } from './catalogue'

/** Statements with the names that the leniency pack has for their sources. */
export function StatementList(props: StatementListProps) {
  return <UiStatementList {...props} nameOf={citationName} />
}

export function StatementView(props: StatementViewProps) {
  return <UiStatementView {...props} nameOf={citationName} />
}
