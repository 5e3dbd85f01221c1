import { View } from '@tarojs/components'
import type { NameOf } from '@/domain/content/provenance'
import type { Statement } from '@/domain/content/statement'
import { Cites } from './cites'

interface Props {
  statement: Pick<Statement, 'cites' | 'advice'>
  nameOf: NameOf
}

/** What a statement rests on: links to its sources, or that it is a tip of our own. */
export function Grounds({ statement: { cites, advice }, nameOf }: Props) {
  return advice ? <View className="soft">小提醒</View> : <Cites cites={cites} nameOf={nameOf} />
}
