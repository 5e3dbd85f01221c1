import { View } from '@tarojs/components'
import { placePack } from '@/content/place-pack'
import type { ExistingPlaces } from '@/domain/places/place-pack'
import { dial } from '@/platform/phone'
import { Heading } from '@/ui/page/heading'
import { Picture } from '@/ui/picture/picture'
import { placesPictures } from '@/ui/picture/sets/places-pictures'
import { StatementText } from '@/ui/statement/statement-list'
import { BigButton } from '@/ui/tap/big-button'
import { GroundsOf } from './directory'
import './places-unpublished.scss'

/** How to ask where they are, which nobody has published, and what there is. */
export function PlacesUnpublished() {
  const { exists, unpublished } = placePack
  const [how, ...more] = unpublished
  return (
    <>
      <View className="panel">
        {how && <StatementText statement={how} />}
        <Ask />
      </View>
      <View className="panel">
        {more.map((statement) => (
          <StatementText key={statement.text} statement={statement} />
        ))}
        <GroundsOf statements={unpublished} />
      </View>
      <Heading level={2}>县里有这些</Heading>
      <View className="panel">
        {exists.map((kind) => (
          <Existing key={kind.text} {...kind} />
        ))}
        <GroundsOf statements={exists} />
      </View>
    </>
  )
}

/** How many there are stands out of what is said of them. */
function Existing({ text, count, picture }: ExistingPlaces) {
  const at = count === undefined ? -1 : text.indexOf(count)
  return (
    <View className="existing">
      <Picture of={placesPictures.find(picture)} className="existing__picture" />
      <View className="existing__words">
        {count === undefined ? (
          text
        ) : (
          <>
            {text.slice(0, at)}
            <View className="existing__count">{count}</View>
            {text.slice(at + count.length)}
          </>
        )}
      </View>
    </View>
  )
}

export function Ask() {
  return <BigButton icon="phone" text="拨打 12345" onTap={() => dial('12345')} />
}
