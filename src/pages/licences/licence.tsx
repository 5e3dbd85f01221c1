import { LicenceScreen } from '@/features/licences/licence-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam } from '@/platform/routes'
import { guarded } from '@/ui/page/guarded'

export default guarded(function LicencePage() {
  return <LicenceScreen name={readParam(usePageParams(), 'name')} />
})
