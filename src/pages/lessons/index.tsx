import { LessonsScreen } from '@/features/lessons/lessons-screen'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function LessonsPage() {
  useShareCard({ title: '学法：一张卡片讲一件事', path: routes.lessons() })
  return <LessonsScreen />
})
