import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { Heading } from '@/ui/page/heading'
import { Tap } from '@/ui/tap/tap'
import { suggestions } from './catalogue'
import { useRecentSearches } from './recent-store'

/** What was looked for before, and worries to begin with. */
export function BeforeTyping({ onPick }: { onPick: (q: string) => void }) {
  const { searches, forget, forgetAll } = useRecentSearches()
  return (
    <>
      {searches.length > 0 && (
        <>
          <Heading level={2}>最近找过</Heading>
          <View className="panel">
            {searches.map((q) => (
              <View key={q} className="search__recent">
                <Tap className="search__again" onTap={() => onPick(q)}>
                  {q}
                </Tap>
                <Tap className="search__forget" label={`删掉“${q}”`} onTap={() => forget(q)}>
                  <Icon name="x" />
                </Tap>
              </View>
            ))}
          </View>
          <Tap className="search__clear" onTap={forgetAll}>
            全部删掉
          </Tap>
        </>
      )}
      <Heading level={2}>可以这样写</Heading>
      <View className="search__suggestions">
        {suggestions.map((said) => (
          <Tap key={said} className="search__suggestion" onTap={() => onPick(said)}>
            {said}
          </Tap>
        ))}
      </View>
    </>
  )
}
