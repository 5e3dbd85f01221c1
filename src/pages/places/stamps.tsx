import { useDisputes } from '@/features/disputes/disputes-store'
import { published } from '@/features/places/directory'
import { StampsScreen } from '@/features/places/stamps-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function StampsPage() {
  const township = useDisputes((d) => d.township)
  useShareCard({ title: '逛广场，集章', path: routes.stamps() })
  return <StampsScreen index={published} township={township} />
})
