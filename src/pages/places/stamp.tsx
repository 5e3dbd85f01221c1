import { published } from '@/features/places/directory'
import { StampScreen } from '@/features/places/stamp-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam } from '@/platform/routes'
import { guarded } from '@/ui/page/guarded'

export default guarded(function StampPage() {
  return <StampScreen index={published} code={readParam(usePageParams(), 'code')} />
})
