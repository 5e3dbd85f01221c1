import { View } from '@tarojs/components'
import type { Best, Hit } from '@/domain/search/find-everywhere'
import { Heading } from '@/ui/page/heading'
import { AskPeople, CallPeople } from './ask-people'
import { ResultRow } from './result-row'

interface Props {
  best: Best
  words: readonly string[]
  onOpen: (hit: Hit) => void
}

/** The one thing to do first. */
export function BestAnswer({ best, words, onOpen }: Props) {
  if (best.to === 'people') return <AskPeople why={best.why} />
  return (
    <>
      <Heading level={2}>先去这里</Heading>
      {best.to === 'record' ? (
        <View className="panel search__best">
          <ResultRow place={best.place} words={words} onOpen={onOpen} />
        </View>
      ) : (
        <CallPeople>
          <View className="result__title">{best.name}</View>
          <View>这一类还没有一步一步的问答，先打电话问清楚去哪里。</View>
        </CallPeople>
      )}
    </>
  )
}
