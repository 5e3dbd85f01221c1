import { homePack } from '@/content/home-pack'
import type { Area } from '@/domain/content/home-pack'
import { routes } from '@/platform/routes'
import type { IconName } from '@/ui/icon/icon-names'

interface Entry {
  label: string
  hint: string
  icon: IconName
  url: string
  /** Where it leads, unless that is there in every pack. */
  needs?: { area: Area } | { topic: string }
}

const all: readonly Entry[] = [
  { label: '学法', hint: '全部小课', icon: 'book-open', url: routes.lessons() },
  { label: '答题', hint: '每天五道', icon: 'lightbulb', url: routes.quiz(), needs: { area: 'quiz' } },
  { label: '解纷', hint: '有矛盾找谁', icon: 'handshake', url: routes.disputes(), needs: { area: 'disputes' } },
  { label: '不罚轻罚', hint: '小错怎么办', icon: 'scale', url: routes.leniency(), needs: { area: 'leniency' } },
  { label: '信用', hint: '怎么记怎么用', icon: 'badge-check', url: routes.credit(), needs: { area: 'credit' } },
  { label: '广场', hint: '身边的普法', icon: 'map-pin', url: routes.places(), needs: { area: 'places' } },
  { label: '办事', hint: '少跑几趟腿', icon: 'footprints', url: routes.topic('service'), needs: { topic: 'service' } },
  { label: '算期限', hint: '最晚哪一天', icon: 'calendar-days', url: routes.deadlines(), needs: { area: 'deadlines' } },
  { label: '写材料', hint: '照着填', icon: 'file-text', url: routes.forms(), needs: { area: 'forms' } },
]

/** The ways in from home. Each leads to something a reader can use today. */
export const entries = all.filter(({ needs }) => {
  if (needs === undefined) return true
  return 'area' in needs ? homePack.areas.includes(needs.area) : homePack.topics.includes(needs.topic)
})
