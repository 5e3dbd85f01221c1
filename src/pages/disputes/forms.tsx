import { FormsScreen } from '@/features/disputes/forms-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'

export default function FormsPage() {
  useShareCard({ title: '写材料', path: routes.forms() })
  return <FormsScreen />
}
