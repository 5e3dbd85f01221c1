import { AboutScreen } from '@/features/me/about-screen'
import { guarded } from '@/ui/page/guarded'

export default guarded(function AboutPage() {
  return <AboutScreen />
})
