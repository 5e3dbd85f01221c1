import { View } from '@tarojs/components'
import { type LeniencyItem, partsOf } from '@/domain/leniency/leniency'
import { excerpt, marksIn, stretches } from '@/domain/search/search'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Marked } from '@/ui/marked/marked'
import { Tap } from '@/ui/tap/tap'
import { searchRecord } from './catalogue'
import { ItemTags } from './item-tags'
import './item-row.scss'

/** How much of a condition or a basis is shown around the words looked for. */
const excerptLength = 40

/** One item of the list; where the words looked for stand elsewhere than in the breach, that part is shown as well. */
export function ItemRow({ item, words }: { item: LeniencyItem; words: readonly string[] }) {
  const found = searchRecord(item).map((piece) => ({ text: piece.text, marks: marksIn(piece, words) }))
  const breach = found[0]?.marks ?? []
  const elsewhere = breach.length > 0 ? -1 : found.findIndex(({ marks }) => marks.length > 0)
  const part = found[elsewhere]
  return (
    <Tap className="item-row" role="link" onTap={() => goTo(routes.leniencyItem(item.id))}>
      <View className="item-row__breach">
        <Marked stretches={stretches(item.breach, breach)} />
      </View>
      {/* In a box of their own: on phones without gap both would set their margin. */}
      <View>
        <ItemTags item={item} />
      </View>
      {part && (
        <View className="soft">
          {`${partsOf(item)[elsewhere]?.label}：`}
          <Marked stretches={excerpt(part.text, part.marks, excerptLength)} />
        </View>
      )}
    </Tap>
  )
}
