import { stageById } from '@/features/leniency/catalogue'
import { InspectedScreen } from '@/features/leniency/inspected-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function InspectedPage() {
  const stage = stageById(readParam(usePageParams(), 'stage'))
  useShareCard({ title: '检查的人来过了，一样一样对', path: routes.inspected(stage?.id) })
  return <InspectedScreen stage={stage} />
})
