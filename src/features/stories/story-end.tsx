import { View } from '@tarojs/components'
import type { Outcome, Panel, Story, Telling } from '@/domain/stories/story'
import { goTo, replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { a11y } from '@/ui/a11y'
import { Fold } from '@/ui/fold/fold'
import { LeadRows } from '@/ui/row/lead-rows'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import './story-end.scss'

const outcomeNames: Record<Outcome, string> = {
  good: '办妥了',
  mended: '绕了点路，补回来了',
  lost: '有些补不回来了',
}

interface Props {
  story: Story
  telling: Telling
  ending: NonNullable<Panel['ending']>
}

/** How it came out, the other ways it could have gone, and what to do for whoever it has happened to. */
export function StoryEnd({ story, telling: { panels, taken }, ending }: Props) {
  const ends = story.panels.flatMap((panel) => panel.ending ?? [])
  const at = ends.indexOf(ending)
  const { trees: [own, ...others] = [], ...more } = story.leads
  const decided = panels.map(({ choices }) => choices !== undefined).lastIndexOf(true)
  return (
    <>
      <View className={`story-end story-end--${ending.outcome}`} {...a11y('status')}>
        <View className="story-end__kind">{`${ends.length} 个结局里的第 ${at + 1} 个：${outcomeNames[ending.outcome]}`}</View>
        <View className="story-end__title">{ending.title}</View>
      </View>
      {own && <BigButton text="自己碰上了，看看找谁" onTap={() => goTo(routes.triage(own.id))} />}
      <BigButton
        quiet
        text="换个选法，再看看"
        onTap={() => replaceWith(routes.story(story.id, taken.slice(0, -1), Math.max(decided, 0)))}
      />
      <Fold title="接着做点啥">
        <LeadRows {...more} {...(others.length > 0 && { trees: others })} />
        <Row icon="users" title="看别的故事" onTap={() => goTo(routes.stories())} />
      </Fold>
    </>
  )
}
