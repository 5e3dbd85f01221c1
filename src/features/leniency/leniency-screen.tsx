import { View } from '@tarojs/components'
import { leniencyPack } from '@/content/leniency-pack'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NothingYet } from '@/ui/empty/empty-page'
import type { IconName } from '@/ui/icon/icon-names'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { LessonRow } from '@/ui/row/lesson-row'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { isDemo, items, StatementList } from './catalogue'
import { InspectedRow } from './inspected-row'
import { useLeniency } from './leniency-store'

/** 不罚轻罚: find the item, check one's own case, or read how it works. */
export function LeniencyScreen() {
  const kept = useLeniency((l) => l.favourites.length)
  const published = leniencyPack.county.rows.length > 0
  const { unpublished } = leniencyPack
  if (leniencyPack.guides.length === 0) return <NothingYet title="不罚轻罚" />
  return (
    <Page title="不罚轻罚">
      {isDemo && <DemoNotice />}
      <View className="panel">
        <View>碰上什么事了？先说你是做什么的，看法律怎么写。</View>
        <BigButton icon="list-checks" text="自己对一对" onTap={() => goTo(routes.leniencyCheck())} />
        <BigButton
          quiet
          icon="search"
          text={`找一件事（${items.length} 项）`}
          onTap={() => goTo(routes.leniencyItems())}
        />
        {leniencyPack.inspected.length > 0 && <InspectedRow />}
      </View>
      {!published && unpublished && (
        <>
          <Heading level={2}>县里的清单</Heading>
          <StatementList statements={[unpublished]} />
          <View className="soft">现在能找的，是法律、条例自己写明的，和全国通行的清单。出自哪里，每一项都标着。</View>
        </>
      )}
      {kept > 0 && (
        <View className="panel">
          <Row icon="star" title="收藏的事项" mark={`${kept} 项`} onTap={() => goTo(routes.favourites())} />
        </View>
      )}
      <Heading level={2}>讲明白</Heading>
      <View className="panel">
        {leniencyPack.guides.map((guide) => (
          <Row
            key={guide.id}
            icon={guide.icon as IconName}
            title={guide.title}
            note={guide.summary}
            onTap={() => goTo(routes.guide(guide.id))}
          />
        ))}
      </View>
      <Heading level={2}>小课</Heading>
      <View className="panel">
        {Object.entries(leniencyPack.lessons).map(([id, title]) => (
          <LessonRow key={id} id={id} title={title} />
        ))}
      </View>
    </Page>
  )
}
