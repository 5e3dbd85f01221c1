import { View } from '@tarojs/components'
import { Fragment } from 'react'
import type { Found } from '@/domain/search/find-everywhere'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { a11y } from '@/ui/a11y'
import { FolkNotice } from '@/ui/folk/folk-notice'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { Heading } from '@/ui/page/heading'
import { Tap } from '@/ui/tap/tap'
import { allRecords, citationName } from './catalogue'
import { grouped, groupNames } from './groups'
import { NothingFound } from './nothing-found'
import { useRecentSearches } from './recent-store'
import { ResultRow } from './result-row'

/** How many are shown of each group, the likeliest first; of the groups after these, only their names. So a letter typed sends little. */
const shownIn = [3, 2, 1]

/** What was found, a few of each kind. */
export function Results({ q, found }: { q: string; found: Found }) {
  const remember = useRecentSearches((recent) => recent.remember)
  const groups = grouped(found.places).map(({ name, places }, at) => ({
    name,
    count: places.length,
    shown: places.slice(0, shownIn[at] ?? 0),
  }))
  const { records } = allRecords()
  const open = (url: string) => {
    remember(q)
    goTo(url)
  }
  return (
    <>
      <View className="search__count" {...a11y('status', { live: true })}>
        {found.places.length === 0 ? '没有找到' : `找到 ${found.places.length} 条`}
      </View>
      {groups.some(({ shown }) => shown.some((place) => records[place]?.demo)) && <DemoNotice />}
      {groups.slice(0, shownIn.length).map(({ name, count, shown }, at) => (
        // By place, and so the rows: what one letter more changes is then their words only.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={at}>
          <Heading level={2}>{groupNames[name]}</Heading>
          <View className="panel">
            {shown.map((place, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <ResultRow key={row} place={place} words={found.words} onOpen={open} />
            ))}
            {count > shown.length && (
              <Tap className="search__all" role="link" onTap={() => open(routes.search({ q, group: name }))}>
                {`看全部 ${count} 条`}
              </Tap>
            )}
          </View>
          {at === 0 && <FolkNotice heard={found.heard} nameOf={citationName} />}
        </Fragment>
      ))}
      {groups.length > shownIn.length && (
        <>
          <Heading level={2}>还找到</Heading>
          <View className="panel">
            {groups.slice(shownIn.length).map(({ name, count }) => (
              <Tap key={name} className="search__all" role="link" onTap={() => open(routes.search({ q, group: name }))}>
                {`${groupNames[name]} ${count} 条`}
              </Tap>
            ))}
          </View>
        </>
      )}
      {groups.length === 0 && <NothingFound />}
    </>
  )
}
