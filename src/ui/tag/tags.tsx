import { View } from '@tarojs/components'
import './tags.scss'

interface Tag {
  text: string
  tone?: 'strong' | 'accent'
}

/** What kind of thing a record is, in a few words; whether it is real comes first. */
export function Tags({ demo, tags }: { demo: true | undefined; tags: readonly (Tag | undefined)[] }) {
  return (
    <View className="tags">
      {demo && <View className="tag tag--demo">示例</View>}
      {tags.map(
        (tag) =>
          tag && (
            <View key={tag.text} className={`tag ${tag.tone ? `tag--${tag.tone}` : ''}`}>
              {tag.text}
            </View>
          ),
      )}
    </View>
  )
}
