import { useDisputes } from '@/features/disputes/disputes-store'
import { published } from '@/features/places/directory'
import { MapScreen } from '@/features/places/map-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function MapPage() {
  const township = useDisputes((d) => d.township)
  useShareCard({ title: '找广场：在图上看', path: routes.placeMap() })
  return <MapScreen index={published} township={township} />
})
