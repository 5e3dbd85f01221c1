import { kindNames, type LeniencyItem, type LeniencyKind } from '@/domain/leniency/leniency'
import { Tags } from '@/ui/tag/tags'

/** What is punished after all, only less or later, does not look like what is not punished. */
const unpunished: readonly LeniencyKind[] = ['exempt', 'may-exempt', 'remitted', 'oral', 'cleared']

/** What kind of item it is, whose list it stands on, and whether it is real. */
export function ItemTags({ item: { demo, kind, origin, field } }: { item: LeniencyItem }) {
  const list = origin === undefined ? undefined : { text: origin }
  return (
    <Tags
      demo={demo}
      tags={[
        { text: kindNames[kind], tone: unpunished.includes(kind) ? 'strong' : 'accent' },
        list,
        origin?.endsWith(field) ? undefined : { text: field },
      ]}
    />
  )
}
