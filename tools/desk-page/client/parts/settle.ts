import type { PlanInWords, Settling } from '../../api'

/** Of a part that lets the officer say how a table is to be read. */
export interface SettleProps {
  plan: PlanInWords
  isBusy: boolean
  onSettle: (change: Partial<Settling>) => void
}
