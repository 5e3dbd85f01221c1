import { formById } from '@/features/disputes/form-directory'
import { FormScreen } from '@/features/disputes/form-screen'
import { today } from '@/platform/clock'
import { usePageParams } from '@/platform/page-params'
import { readNumber, readParam, routes } from '@/platform/routes'
import { discreetCard, useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function FormPage() {
  const params = usePageParams()
  const id = readParam(params, 'id')
  const form = id === undefined ? undefined : formById(id)
  // Only the empty form is shared: what someone wrote stays on their phone.
  const path = form ? routes.form(form.id) : routes.forms()
  useShareCard(form?.discreet ? discreetCard() : { title: form?.title ?? '写材料', path, personal: true })
  return <FormScreen id={id} page={readNumber(params, 'page')} today={today()} />
})
