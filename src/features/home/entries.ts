import { routes } from '@/platform/routes'
import type { IconName } from '@/ui/icon/icon-names'

interface Entry {
  label: string
  hint: string
  icon: IconName
  url: string
}

/** The ways in from home. Each leads to something a reader can use today; an area that is not built yet is its lessons. */
export const entries: readonly Entry[] = [
  { label: '学法', hint: '全部小课', icon: 'book-open', url: routes.lessons() },
  { label: '办事', hint: '少跑几趟腿', icon: 'footprints', url: routes.topic('service') },
  { label: '不罚轻罚', hint: '小错怎么办', icon: 'scale', url: routes.leniency() },
  { label: '解纷', hint: '有矛盾找谁', icon: 'handshake', url: routes.disputes() },
  { label: '信用', hint: '怎么记怎么用', icon: 'badge-check', url: routes.topic('credit') },
  { label: '广场', hint: '身边的普法', icon: 'map-pin', url: routes.places() },
]
