import { guideById } from '@/features/credit/catalogue'
import { CreditGuideScreen } from '@/features/credit/credit-guide-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function GuidePage() {
  const id = readParam(usePageParams(), 'id')
  const guide = id === undefined ? undefined : guideById(id)
  useShareCard({ title: guide?.title ?? '信用', path: guide ? routes.creditGuide(guide.id) : routes.credit() })
  return <CreditGuideScreen id={id} />
})
