import { useState } from 'react'
import { knownFilter, type PlaceFilter } from '@/domain/places/place-filter'
import { useDisputes } from '@/features/disputes/disputes-store'
import { published } from '@/features/places/directory'
import { PlacesScreen } from '@/features/places/places-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function PlacesPage() {
  const params = usePageParams()
  const [filter, setFilter] = useState<PlaceFilter>(() =>
    knownFilter(published.places, {
      kind: readParam(params, 'kind'),
      township: readParam(params, 'township'),
      facility: readParam(params, 'facility'),
    }),
  )
  // Chosen once for the whole app, in 解纷 or here.
  const township = useDisputes((d) => d.township)
  const chooseTownship = useDisputes((d) => d.chooseTownship)
  useShareCard({ title: '找广场：身边的普法', path: routes.places({ ...filter }) })
  return (
    <PlacesScreen
      index={published}
      filter={filter}
      onFilter={setFilter}
      township={township}
      onChooseTownship={chooseTownship}
    />
  )
})
