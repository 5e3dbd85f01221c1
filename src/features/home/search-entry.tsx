import { View } from '@tarojs/components'
import { homePack } from '@/content/home-pack'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Icon } from '@/ui/icon/icon'
import { Tap } from '@/ui/tap/tap'
import './search-entry.scss'

const hint = '平时怎么说就怎么写'

/** Looks like a field to write in, and opens the page that has it. Below it, what others say, for whoever would rather tap. */
export function SearchEntry() {
  return (
    <>
      <Tap className="search-entry" role="link" label={`找一找：${hint}`} onTap={() => goTo(routes.search())}>
        <Icon name="search" className="search-entry__icon" />
        {hint}
      </Tap>
      {homePack.sayings.length > 0 && (
        <View className="search-entry__sayings">
          {homePack.sayings.map((said) => (
            <Tap key={said} className="search-entry__saying" role="link" onTap={() => goTo(routes.search({ q: said }))}>
              {said}
            </Tap>
          ))}
        </View>
      )}
    </>
  )
}
