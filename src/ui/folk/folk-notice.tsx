import { View } from '@tarojs/components'
import type { GroundOf } from '@/domain/content/provenance'
import type { Heard } from '@/domain/search/folk-words'
import { Grounds } from '../cites/grounds'
import './folk-notice.scss'

/** How everyday words were understood, and why. Of words that the law says in the same way there is nothing to say. */
export function FolkNotice({ heard, groundOf }: { heard: readonly Heard[]; groundOf: GroundOf }) {
  const turned = heard.filter(({ said, folk }) => folk.writes.some((word) => !said.includes(word)))
  if (turned.length === 0) return null
  return (
    <View className="panel folk-notice">
      {turned.map(({ said, folk }) => (
        <View key={folk.id}>
          <View>{`“${said}”也按${folk.writes.map((word) => `“${word.replace(' ', '…')}”`).join('')}找。`}</View>
          <View className="soft">{folk.reason.text}</View>
          <Grounds of={[folk.reason]} groundOf={groundOf} />
        </View>
      ))}
    </View>
  )
}
