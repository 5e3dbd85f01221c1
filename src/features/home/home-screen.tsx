import { View } from '@tarojs/components'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Banner } from './banner'
import { type ContinueAt, ContinueCard } from './continue-card'
import { DangerCall } from './danger-call'
import { FiveQuestions, type FiveToday } from './five-questions'
import { HotlineList } from './hotline-list'
import { SearchEntry } from './search-entry'
import { StoryCard } from './story-card'
import { Tiles } from './tiles'
import { TodayCardView } from './today-card'
import { Ways } from './ways'
import './home-screen.scss'

interface Props {
  /** The reader's calendar day, ISO. */
  day: string
  continueAt: ContinueAt | null
  /** Nothing where the county asks no questions. */
  five: FiveToday | null
}

/** By need: say it, call somebody, or pick what brought you here. What is there besides comes after that. */
export function HomeScreen({ day, continueAt, five }: Props) {
  return (
    <Page>
      <Banner />
      <SearchEntry />
      <DangerCall />
      <HotlineList />
      <Ways />
      <Heading level={2}>今天学一点</Heading>
      {/* In a box of its own: where it comes or goes, WeChat is sent its box and not the whole page. */}
      <View className="home__continue">{continueAt && <ContinueCard at={continueAt} />}</View>
      {five && <FiveQuestions five={five} />}
      <StoryCard day={day} />
      <TodayCardView day={day} />
      <Tiles />
    </Page>
  )
}
