import { type Group, groupFound, type Hit } from '@/domain/search/find-everywhere'
import type { FindableKind } from '@/domain/search/search-pack'
import { goTo } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { routes } from '@/platform/routes'
import { allRecords } from './catalogue'

/** What stands together under one heading. */
export const groupNames = {
  triage: '有了矛盾，找谁',
  lesson: '小课',
  story: '说事',
  channel: '门路',
  hotline: '打电话',
  deadline: '算期限',
  form: '写材料',
  guide: '讲明白',
  item: '不罚轻罚事项',
  place: '广场和宣传栏',
  township: '乡镇（街道）',
  quiz: '答题',
  word: '法律词语',
} as const

export type GroupName = keyof typeof groupNames

export const isGroup = (name: string | undefined): name is GroupName =>
  name !== undefined && Object.keys(groupNames).includes(name)

const kinds: Record<FindableKind, { group: GroupName; url: (hit: Hit) => string | undefined }> = {
  triage: { group: 'triage', url: ({ id }) => routes.triage(id) },
  // What was found on a card opens that card.
  lesson: { group: 'lesson', url: ({ id, line }) => routes.lesson(id, line) },
  story: { group: 'story', url: ({ id }) => routes.story(id) },
  channel: { group: 'channel', url: ({ id }) => routes.channel(id) },
  hotline: { group: 'hotline', url: () => undefined },
  deadline: { group: 'deadline', url: ({ id }) => routes.deadline(id) },
  form: { group: 'form', url: ({ id }) => routes.form(id) },
  guide: { group: 'guide', url: ({ id }) => routes.guide(id) },
  creditGuide: { group: 'guide', url: ({ id }) => routes.creditGuide(id) },
  creditPath: { group: 'guide', url: ({ id }) => routes.creditPath(id) },
  act: { group: 'item', url: ({ id }) => routes.leniencyAct(id) },
  item: { group: 'item', url: ({ id }) => routes.leniencyItem(id) },
  place: { group: 'place', url: ({ id }) => routes.place(id) },
  township: { group: 'township', url: routes.disputes },
  quiz: { group: 'quiz', url: ({ id }) => routes.quizPaper(`practice:${id}`) },
  word: { group: 'word', url: ({ id }) => routes.word(id) },
}

/** Opens what was found; a number is dialled. */
export function openHit(hit: Hit): void {
  const url = kinds[hit.kind].url(hit)
  if (url === undefined) dial(hit.id)
  else goTo(url)
}

/** What was found, the likeliest group first. */
export const grouped = (places: readonly number[]): Group<GroupName>[] => {
  const { records } = allRecords()
  return groupFound(places, (place) => kinds[records[place]?.kind ?? 'lesson'].group)
}
