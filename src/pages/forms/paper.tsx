import { formById } from '@/features/disputes/form-directory'
import { PaperScreen } from '@/features/disputes/paper-screen'
import { today } from '@/platform/clock'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { discreetCard, useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function PaperPage() {
  const id = readParam(usePageParams(), 'id')
  const form = id === undefined ? undefined : formById(id)
  const path = form ? routes.form(form.id) : routes.forms()
  useShareCard(form?.discreet ? discreetCard() : { title: '写材料', path, personal: true })
  return <PaperScreen id={id} today={today()} />
})
