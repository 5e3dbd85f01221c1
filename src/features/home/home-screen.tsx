import { View } from '@tarojs/components'
import { homePack } from '@/content/home-pack'
import { usePreferences } from '@/platform/preferences'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { type ContinueAt, ContinueCard } from './continue-card'
import { EntryGrid } from './entry-grid'
import { HotlineList } from './hotline-list'
import { ModeSwitch } from './mode-switch'
import { SearchEntry } from './search-entry'
import { TodayCardView } from './today-card'
import { Welcome } from './welcome'
import './home-screen.scss'

interface Props {
  /** The reader's calendar day, ISO. */
  day: string
  continueAt: ContinueAt | null
}

export function HomeScreen({ day, continueAt }: Props) {
  const welcomed = usePreferences((p) => p.welcomed)
  return (
    <Page>
      <View className="home__banner">
        <Heading level={1}>{homePack.pack.headline}</Heading>
        <View>{`${homePack.pack.county} · ${homePack.pack.edition}`}</View>
      </View>
      <SearchEntry />
      {/* In boxes of their own: where something comes or goes, WeChat is sent its box and not the whole page. */}
      <View>{welcomed ? <ModeSwitch /> : <Welcome />}</View>
      <View className="home__continue">{continueAt && <ContinueCard at={continueAt} />}</View>
      <TodayCardView day={day} />
      <EntryGrid />
      <HotlineList />
    </Page>
  )
}
