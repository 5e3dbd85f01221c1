import { View } from '@tarojs/components'
import { type Hit, showHit } from '@/domain/search/find-everywhere'
import { Marked } from '@/ui/marked/marked'
import { Tap } from '@/ui/tap/tap'
import { allRecords } from './catalogue'

interface Props {
  /** Position of the record. */
  place: number
  words: readonly string[]
  onOpen: (hit: Hit) => void
}

/** One thing found, with what was looked for standing out. */
export function ResultRow({ place, words, onOpen }: Props) {
  const hit = showHit(allRecords(), place, words)
  return (
    <Tap className="result" role={hit.kind === 'hotline' ? 'button' : 'link'} onTap={() => onOpen(hit)}>
      <View className="result__title">
        {hit.kind === 'hotline' && '拨打 '}
        <Marked stretches={hit.title} />
        {hit.demo && <View className="result__demo">示例</View>}
      </View>
      <View className="soft">
        <Marked stretches={hit.under} />
      </View>
    </Tap>
  )
}
