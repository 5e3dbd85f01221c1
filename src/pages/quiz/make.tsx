import { MakeScreen } from '@/features/quiz/make-screen'

export default function MakePage() {
  return <MakeScreen />
}
