import { useLeniency } from '@/features/leniency/leniency-store'
import { useLearning } from '@/features/lessons/learning-store'
import { FavouritesScreen } from '@/features/me/favourites-screen'
import { guarded } from '@/ui/page/guarded'

export default guarded(function FavouritesPage() {
  return <FavouritesScreen lessons={useLearning((l) => l.favourites)} items={useLeniency((l) => l.favourites)} />
})
