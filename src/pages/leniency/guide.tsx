import { guideById } from '@/features/leniency/catalogue'
import { GuideScreen } from '@/features/leniency/guide-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function GuidePage() {
  const id = readParam(usePageParams(), 'id')
  const guide = id === undefined ? undefined : guideById(id)
  useShareCard({ title: guide?.title ?? '不罚轻罚', path: guide ? routes.guide(guide.id) : routes.leniency() })
  return <GuideScreen id={id} />
})
