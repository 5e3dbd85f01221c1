import { View } from '@tarojs/components'
import type { Outcome, Panel, Story, Telling } from '@/domain/stories/story'
import { goTo, replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { a11y } from '@/ui/a11y'
import { LeadRows } from '@/ui/row/lead-rows'
import { BigButton } from '@/ui/tap/big-button'
import { useStoryReading } from './story-store'
import './story-end.scss'

const outcomeNames: Record<Outcome, string> = {
  good: '结局：办妥了',
  mended: '结局：绕了点路，补回来了',
  lost: '结局：有些补不回来了',
}

interface Props {
  story: Story
  telling: Telling
  ending: NonNullable<Panel['ending']>
}

/** How it came out, the other ways it could have gone, and what to do for whoever it has happened to. */
export function StoryEnd({ story, telling: { panels, taken }, ending }: Props) {
  const seen = useStoryReading((r) => r.endings[story.id]?.length ?? 0)
  const ends = story.panels.filter((panel) => panel.ending).length
  const decided = panels.map(({ choices }) => choices !== undefined).lastIndexOf(true)
  return (
    <>
      <View className={`story-end story-end--${ending.outcome}`} {...a11y('status')}>
        <View className="story-end__kind">{outcomeNames[ending.outcome]}</View>
        <View className="story-end__title">{ending.title}</View>
        {seen > 0 && <View className="soft">{`一共 ${ends} 个结局，你看过 ${seen} 个。`}</View>}
      </View>
      <BigButton
        quiet
        text="换个选法，再看看"
        onTap={() => replaceWith(routes.story(story.id, taken.slice(0, -1), Math.max(decided, 0)))}
      />
      <View className="panel">
        <LeadRows {...story.leads} />
      </View>
      <BigButton quiet text="看别的故事" onTap={() => goTo(routes.stories())} />
    </>
  )
}
