import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Icon } from '@/ui/icon/icon'
import { Tap } from '@/ui/tap/tap'
import './search-entry.scss'

/** Looks like a field to write in, and opens the page that has it. */
export function SearchEntry() {
  return (
    <Tap className="search-entry" role="link" onTap={() => goTo(routes.search())}>
      <Icon name="search" className="search-entry__icon" />
      找一找：平时怎么说就怎么写
    </Tap>
  )
}
