import { View } from '@tarojs/components'
import { Fragment } from 'react'
import type { Best, Found, Hit } from '@/domain/search/find-everywhere'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { a11y } from '@/ui/a11y'
import { FolkNotice } from '@/ui/folk/folk-notice'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { Heading } from '@/ui/page/heading'
import { Tap } from '@/ui/tap/tap'
import { BestAnswer } from './best-answer'
import { allRecords, groundOf } from './catalogue'
import { type GroupName, grouped, groupNames, openHit } from './groups'
import { useRecentSearches } from './recent-store'
import { ResultRow } from './result-row'

/** How many are shown of each group, the likeliest first; of the groups after these, only their names. So a letter typed sends little. */
const shownIn = [2, 2, 1]

/** What to do first, and then what else was found, a few of each kind. */
export function Results({ q, found }: { q: string; found: Found }) {
  const keep = useRecentSearches((recent) => recent.remember)
  const { best, places, words, heard, discreet } = found
  const first = best.to === 'record' ? best.place : undefined
  const groups = grouped(places).flatMap(({ name, places: all }) => {
    const rest = all.filter((place) => place !== first)
    return rest.length === 0 ? [] : [{ name, count: all.length, rest }]
  })
  const shown = groups
    .slice(0, shownIn.length)
    .map((group, at) => ({ ...group, rest: group.rest.slice(0, shownIn[at]) }))
  const { records } = allRecords()
  const remember = () => {
    if (!discreet) keep(q)
  }
  const open = (hit: Hit) => {
    remember()
    openHit(hit)
  }
  const openGroup = (group: GroupName) => {
    remember()
    goTo(routes.search({ q, group }))
  }
  const onShow = [...(first === undefined ? [] : [first]), ...shown.flatMap(({ rest }) => rest)]
  return (
    <>
      <View className="search__count" {...a11y('status', { live: true })}>
        {summary(best, places.length)}
      </View>
      {onShow.some((place) => records[place]?.demo) && <DemoNotice />}
      <BestAnswer best={best} words={words} onOpen={open} />
      {best.to !== 'people' && <FolkNotice heard={heard} groundOf={groundOf} />}
      {shown.map(({ name, count, rest }, at) => (
        // By place, and so the rows: what one letter more changes is then their words only.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={at}>
          <Heading level={2}>{groupNames[name]}</Heading>
          <View className="panel">
            {rest.map((place, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <ResultRow key={row} place={place} words={words} onOpen={open} />
            ))}
            {count > rest.length && (
              <Tap className="search__all" role="link" onTap={() => openGroup(name)}>
                {`看全部 ${count} 条`}
              </Tap>
            )}
          </View>
        </Fragment>
      ))}
      {groups.length > shownIn.length && (
        <>
          <Heading level={2}>还找到</Heading>
          <View className="panel">
            {groups.slice(shownIn.length).map(({ name, count }) => (
              <Tap key={name} className="search__all" role="link" onTap={() => openGroup(name)}>
                {`${groupNames[name]} ${count} 条`}
              </Tap>
            ))}
          </View>
        </>
      )}
    </>
  )
}

function summary(best: Best, count: number): string {
  if (best.to === 'people') return best.why === 'out' ? '这件事这里没有写' : '没有对上，打电话问'
  if (best.partly) return '没有完全对上，先看这些'
  return best.to === 'kind' ? `听着是“${best.name}”` : `找到 ${count} 条`
}
