import { useRouter } from '@tarojs/taro'
import { SourceScreen } from '@/features/sources/source-screen'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'

export default function SourcePage() {
  const { params } = useRouter()
  const id = readParam(params, 'id')
  const place = readParam(params, 'place')
  useShareCard({ title: '内容出处', path: id === undefined ? routes.sources() : routes.source(id, place) })
  return <SourceScreen id={id} place={place} />
}
