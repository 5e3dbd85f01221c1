import { pathById } from '@/features/credit/catalogue'
import { PathScreen } from '@/features/credit/path-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function PathPage() {
  const id = readParam(usePageParams(), 'id')
  const path = id === undefined ? undefined : pathById(id)
  useShareCard({ title: path?.title ?? '信用', path: path ? routes.creditPath(path.id) : routes.credit() })
  return <PathScreen id={id} />
})
