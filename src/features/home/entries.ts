import { homePack } from '@/content/home-pack'
import type { Area } from '@/domain/content/home-pack'
import { routes } from '@/platform/routes'
import type { AppPicture } from '@/ui/picture/app-pictures'

export interface Entry {
  label: string
  picture: AppPicture<'main'>
  url: string
  /** What its time, its reward or the words of the law are about is ochre; all else is green. */
  ochre?: boolean
  /** Where it leads, unless that is there in every pack. */
  needs?: { area: Area } | { topic: string }
}

/** One of the three needs that people come with. */
interface Way extends Entry {
  /** What the part of the app is called that it leads to. */
  part: string
}

/** Each leads to something a reader can use today. */
function there({ needs }: Entry): boolean {
  if (needs === undefined) return true
  return 'area' in needs ? homePack.areas.includes(needs.area) : homePack.topics.includes(needs.topic)
}

const allWays: readonly Way[] = [
  { label: '遇上事了', part: '解纷', picture: 'handshake', url: routes.disputes(), needs: { area: 'disputes' } },
  {
    label: '开店被查了',
    part: '不罚轻罚',
    picture: 'convenience-store',
    url: routes.leniency(),
    ochre: true,
    needs: { area: 'leniency' },
  },
  { label: '学一学', part: '学法', picture: 'books', url: routes.lessons() },
]

const allTiles: readonly Entry[] = [
  { label: '说事', picture: 'speech-balloon', url: routes.stories(), needs: { area: 'stories' } },
  { label: '答题', picture: 'light-bulb', url: routes.quiz(), ochre: true, needs: { area: 'quiz' } },
  { label: '算期限', picture: 'spiral-calendar', url: routes.deadlines(), ochre: true, needs: { area: 'deadlines' } },
  { label: '写材料', picture: 'memo', url: routes.forms(), needs: { area: 'forms' } },
  { label: '找部门', picture: 'classical-building', url: routes.channels(), needs: { area: 'disputes' } },
  { label: '信用', picture: 'sports-medal', url: routes.credit(), needs: { area: 'credit' } },
  { label: '找广场', picture: 'deciduous-tree', url: routes.places(), needs: { area: 'places' } },
  { label: '办事', picture: 'card-index-dividers', url: routes.topic('service'), needs: { topic: 'service' } },
  { label: '查词语', picture: 'open-book', url: routes.words(), ochre: true, needs: { area: 'glossary' } },
  { label: '看出处', picture: 'scroll', url: routes.sources(), ochre: true },
  // For a phone that cannot scan what is on a poster.
  { label: '写编码', picture: 'input-numbers', url: routes.open() },
]

/** The ways in from home, by need. */
export const ways = allWays.filter(there)

/** Everything else that can be opened from home. */
export const tiles = allTiles.filter(there)
