import { View } from '@tarojs/components'
import { showHit } from '@/domain/search/find-everywhere'
import { Marked } from '@/ui/marked/marked'
import { Tap } from '@/ui/tap/tap'
import { allRecords } from './catalogue'
import { urlOf } from './groups'

interface Props {
  /** Position of the record. */
  place: number
  words: readonly string[]
  onOpen: (url: string) => void
}

/** One thing found, with what was looked for standing out. */
export function ResultRow({ place, words, onOpen }: Props) {
  const hit = showHit(allRecords(), place, words)
  return (
    <Tap className="result" role="link" onTap={() => onOpen(urlOf(hit))}>
      <View className="result__title">
        <Marked stretches={hit.title} />
        {hit.demo && <View className="result__demo">示例</View>}
      </View>
      <View className="soft">
        <Marked stretches={hit.under} />
      </View>
    </Tap>
  )
}
