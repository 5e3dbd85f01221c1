import { published } from '@/features/places/directory'
import { PlaceScreen } from '@/features/places/place-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function PlacePage() {
  const id = readParam(usePageParams(), 'id')
  const place = published.places.find((candidate) => candidate.id === id)
  useShareCard({ title: place?.name ?? '找广场', path: place ? routes.place(place.id) : routes.places() })
  return <PlaceScreen index={published} id={id} />
})
