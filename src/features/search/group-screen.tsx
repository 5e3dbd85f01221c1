import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { LongList } from '@/ui/list/long-list'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { AskPeople } from './ask-people'
import { allRecords, find } from './catalogue'
import { type GroupName, grouped, groupNames, openHit } from './groups'
import { ResultRow } from './result-row'
import './search-screen.scss'

/** All of one kind that a search found. */
export function GroupScreen({ q, group }: { q: string; group: GroupName }) {
  const found = useMemo(() => find(q), [q])
  const places = grouped(found?.places ?? []).find(({ name }) => name === group)?.places ?? []
  const { records } = allRecords()
  return (
    <Page title={groupNames[group]}>
      {/* A link can say anything here: it stands as what was looked for, and not as the app's own words. */}
      <View className="soft">{`找的是“${q}”`}</View>
      {places.some((place) => records[place]?.demo) && <DemoNotice />}
      {places.length === 0 ? (
        <AskPeople why="none" />
      ) : (
        <LongList
          items={places}
          render={(place) => <ResultRow key={place} place={place} words={found?.words ?? []} onOpen={openHit} />}
        />
      )}
      <BigButton quiet icon="search" text="再找别的" onTap={() => goTo(routes.search())} />
    </Page>
  )
}
