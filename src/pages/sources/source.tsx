import { SourceScreen } from '@/features/sources/source-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function SourcePage() {
  const params = usePageParams()
  const id = readParam(params, 'id')
  const place = readParam(params, 'place')
  useShareCard({ title: '内容出处', path: id === undefined ? routes.sources() : routes.source(id, place) })
  return <SourceScreen id={id} place={place} />
})
