import { PaperScreen } from '@/features/disputes/paper-screen'
import { today } from '@/platform/clock'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function PaperPage() {
  const id = readParam(usePageParams(), 'id')
  useShareCard({ title: '写材料', path: id === undefined ? routes.forms() : routes.form(id) })
  return <PaperScreen id={id} today={today()} />
})
