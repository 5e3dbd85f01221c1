import { useState } from 'react'
import { facets, knownFilter } from '@/domain/leniency/leniency'
import { items } from '@/features/leniency/catalogue'
import { ItemsScreen, type Wanted } from '@/features/leniency/items-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, readTyped, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function ItemsPage() {
  const params = usePageParams()
  const [wanted, setWanted] = useState<Wanted>(() => ({
    q: readTyped(params, 'q'),
    ...knownFilter(items, Object.fromEntries(facets.map((facet) => [facet, readParam(params, facet)]))),
  }))
  // What is chosen is shared with it: a link to "these are the ones for a restaurant". What was typed is not.
  useShareCard({ title: '不罚轻罚事项', path: routes.leniencyItems({ ...wanted, q: undefined }), personal: true })
  return <ItemsScreen wanted={wanted} onWanted={setWanted} />
})
