import { budgets } from '../../tools/size/budgets'
import type { WeappHost } from '../../tools/weapp-host/weapp-host'

/**
 * The measures of the current page that break their budget, by name; empty when all is well.
 * `firstSetData` is the index in `host.setDatas` of the page's own first one.
 */
export function overBudget(host: WeappHost, firstSetData = 0): Record<string, number> {
  const measured = { ...host.audit(), firstSetDataBytes: host.setDatas[firstSetData]?.bytes ?? 0 }
  return Object.fromEntries(
    Object.entries(measured).filter(([name, value]) => value > budgets.page[name as keyof typeof measured]),
  )
}
