import { LicencesScreen } from '@/features/licences/licences-screen'
import { guarded } from '@/ui/page/guarded'

export default guarded(function LicencesPage() {
  return <LicencesScreen />
})
