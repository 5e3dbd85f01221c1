import { DeadlineScreen } from '@/features/disputes/deadline-screen'
import { ruleById } from '@/features/disputes/directory'
import { today } from '@/platform/clock'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function DeadlinePage() {
  const id = readParam(usePageParams(), 'id')
  const rule = id === undefined ? undefined : ruleById(id)
  useShareCard({ title: rule?.title ?? '算期限', path: rule ? routes.deadline(rule.id) : routes.deadlines() })
  return <DeadlineScreen id={id} today={today()} />
})
