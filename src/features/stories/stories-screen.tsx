import { View } from '@tarojs/components'
import type { Story } from '@/domain/stories/story'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NothingYet } from '@/ui/empty/empty-page'
import { LongList } from '@/ui/list/long-list'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import { RowOff } from '@/ui/row/row-off'
import { stories } from './library'
import { Cover } from './panel-picture'
import { useStoryReading } from './story-store'

/** 说事: invented cases of village life, in which the reader decides. */
export function StoriesScreen() {
  if (stories.length === 0) return <NothingYet title="说事" />
  return (
    <Page title="说事">
      <View className="panel">
        <View>村里的事，换成你会怎么办？自己选一选，看看后来怎样。</View>
        <View className="soft">故事和人都是虚构的，讲的规定是真的。</View>
      </View>
      <LongList items={stories} first={6} step={3} render={(story) => <StoryRow key={story.id} story={story} />} />
    </Page>
  )
}

function StoryRow({ story }: { story: Story }) {
  const { id, title, summary, panels } = story
  const left = useStoryReading((r) => r.left[id])
  const forget = useStoryReading((r) => r.forget)
  const seen = useStoryReading((r) => r.endings[id]?.length ?? 0)
  const ends = panels.filter(({ ending }) => ending).length
  const mark = left ? '接着看' : seen > 0 ? `结局 ${seen}/${ends}` : undefined
  const row = (
    <Row
      cover={<Cover of={story} />}
      title={title}
      note={summary}
      {...(mark !== undefined && { mark })}
      onTap={() => goTo(left ? routes.story(id, left.choices, left.panel) : routes.story(id))}
    />
  )
  return left ? (
    <RowOff what={`接着看：${title}`} onOff={() => forget(id)}>
      {row}
    </RowOff>
  ) : (
    row
  )
}
