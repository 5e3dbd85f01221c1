import { kindNames, type LeniencyItem } from '@/domain/leniency/leniency'
import { Tags } from '@/ui/tag/tags'

const tones = { exempt: 'strong', mitigated: 'accent' } as const

/** What kind of item it is, whose list it stands on, and whether it is real. */
export function ItemTags({ item: { demo, kind, scope, field } }: { item: LeniencyItem }) {
  const list = scope === 'national' ? `全国·${field}` : field
  return <Tags demo={demo} tags={[{ text: kindNames[kind], tone: tones[kind] }, { text: list }]} />
}
