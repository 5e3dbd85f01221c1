import { MakeScreen } from '@/features/quiz/make-screen'
import { guarded } from '@/ui/page/guarded'

export default guarded(function MakePage() {
  return <MakeScreen />
})
