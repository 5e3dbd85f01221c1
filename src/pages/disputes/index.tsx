import { DisputesScreen } from '@/features/disputes/disputes-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function DisputesPage() {
  useShareCard({ title: '有了矛盾，找谁', path: routes.disputes() })
  return <DisputesScreen wanted={readParam(usePageParams(), 'tree')} />
})
