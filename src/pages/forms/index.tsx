import { FormsScreen } from '@/features/disputes/forms-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function FormsPage() {
  useShareCard({ title: '写材料', path: routes.forms() })
  return <FormsScreen />
})
