import { published } from '@/features/places/directory'
import { StampScreen } from '@/features/places/stamp-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam } from '@/platform/routes'

export default function StampPage() {
  return <StampScreen index={published} code={readParam(usePageParams(), 'code')} />
}
