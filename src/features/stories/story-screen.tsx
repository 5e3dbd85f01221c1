import { View } from '@tarojs/components'
import { useEffect, useMemo, useRef, useState } from 'react'
import { choicesBefore, longestWay, type Panel, type Story, type Telling, tell } from '@/domain/stories/story'
import { scrollToTop } from '@/platform/navigation'
import { usePreferences } from '@/platform/preferences'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { LeaveNow } from '@/ui/leave/leave-now'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { storiesPictures } from '@/ui/picture/sets/stories-pictures'
import { OptionCard } from '@/ui/question/option-card'
import { StepDots } from '@/ui/steps/step-dots'
import { Tags } from '@/ui/tag/tags'
import { BigButton } from '@/ui/tap/big-button'
import { useSwipe } from '@/ui/tap/use-swipe'
import { nameOf, storyById } from './library'
import { PanelLines, PanelRule } from './panel-lines'
import { PanelPicture } from './panel-picture'
import { StoryEnd } from './story-end'
import { useStoryReading } from './story-store'
import './story-screen.scss'

interface Props {
  id: string | undefined
  choices: readonly string[]
  /** The panel a link points at, from 0; without it the first. */
  startAt: number | undefined
  /** Tells the page what is on screen, so that sharing shares that. */
  onPanel: (choices: readonly string[], panel: number) => void
}

/** A story, a panel at a time. Each choice is a page of its own, so going back is choosing again. */
export function StoryScreen({ id, choices, startAt, onPanel }: Props) {
  const story = id === undefined ? undefined : storyById(id)
  const [telling] = useState(() => tell(story ?? { panels: [] }, choices))
  const [at, setAt] = useState(() => Math.min(startAt ?? 0, Math.max(telling.panels.length - 1, 0)))
  const panel = telling.panels[at]
  useEffect(() => {
    if (panel) onPanel(choicesBefore(telling, at), at)
  }, [panel, telling, at, onPanel])
  if (!story || !panel) {
    return <NotFound title="没有这个故事" icon="book-open" action="看别的故事" url={routes.stories()} />
  }
  const go = (to: number) => {
    setAt(Math.max(0, Math.min(to, telling.panels.length - 1)))
    scrollToTop()
  }
  return <PanelPage story={story} telling={telling} at={at} panel={panel} onTurn={go} />
}

interface PanelProps {
  story: Story
  telling: Telling
  at: number
  panel: Panel
  onTurn: (to: number) => void
}

/** The page stays while the panels change: WeChat is sent what is new in them, and not everything again. */
function PanelPage({ story, telling, at, panel, onTurn }: PanelProps) {
  const elder = usePreferences((p) => p.mode === 'elder')
  // 长辈版 shows a bubble at a time; every panel begins with its first.
  const [reading, setReading] = useState({ panel: panel.id, bubbles: 1 })
  const heard = elder ? (reading.panel === panel.id ? reading.bubbles : 1) : panel.lines.length
  const setHeard = (bubbles: number) => setReading({ panel: panel.id, bubbles })
  const lines = elder ? panel.lines.slice(heard - 1, heard) : panel.lines
  const isHeard = heard >= panel.lines.length
  const most = useMemo(() => longestWay(story, telling.taken), [story, telling])
  useKeptPlace(story, telling, at)
  const on = () => {
    if (!isHeard) setHeard(heard + 1)
    else if (panel.to !== undefined) onTurn(at + 1)
  }
  const back = () => {
    if (elder && heard > 1) setHeard(heard - 1)
    else onTurn(at - 1)
  }
  const swipe = useSwipe({ onLeft: on, onRight: back })
  const canGoBack = at > 0 || (elder && heard > 1)
  const canGoOn = !isHeard || panel.to !== undefined
  return (
    <Page title={story.title} discreet={story.discreet !== undefined} spoken={spokenPanel(panel)}>
      {story.discreet && <LeaveNow calls={story.discreet} />}
      <StepDots at={at} total={most} words={`第 ${at + 1} 格，最多 ${most} 格`} />
      <View className="story" {...swipe}>
        <PanelPicture panel={panel} />
        {/* Each in a box of its own, for the same reason. */}
        <View>{at === 0 && <Tags demo={undefined} tags={[{ text: '虚构故事', tone: 'accent' }]} />}</View>
        <PanelLines lines={lines} people={panel.people} />
        <View>{isHeard && <PanelRule rule={panel.rule} />}</View>
      </View>
      <View>
        {isHeard && panel.choices && <Choices story={story} telling={telling} panel={panel} at={at} />}
        {isHeard && panel.ending && <StoryEnd story={story} telling={telling} ending={panel.ending} />}
      </View>
      {(canGoBack || canGoOn) && (
        <View className="story__steps">
          {canGoBack && <BigButton quiet icon="arrow-left" text="往回看" onTap={back} />}
          {canGoOn && <BigButton icon="arrow-right" text="接着看" onTap={on} />}
        </View>
      )}
    </Page>
  )
}

function Choices({ story, telling, panel, at }: Omit<PanelProps, 'onTurn'>) {
  const taken = choicesBefore(telling, at)
  const look = useStoryReading((r) => r.look)
  // Here, since the page that a choice opens cannot tell a reader who chose from one who opened a link.
  const keep = (choices: string[]) => {
    const next = tell(story, choices).panels[at + 1]
    if (next && !story.discreet) look(story.id, { choices, panel: at + 1 }, next.ending ? next.id : null)
  }
  return (
    <>
      <Heading level={2}>{panel.ask ?? ''}</Heading>
      {panel.choices?.map(({ id, text, picture }) => (
        <OptionCard
          key={id}
          onTake={() => keep([...taken, id])}
          text={text}
          picture={storiesPictures.find(picture)}
          url={routes.story(story.id, [...taken, id], at + 1)}
        />
      ))}
    </>
  )
}

/** Where the reader is, and the end once they come to it. Of a story that another may not see nothing is kept. */
function useKeptPlace({ id, discreet }: Story, telling: Telling, at: number): void {
  const look = useStoryReading((r) => r.look)
  const arrive = useStoryReading((r) => r.arrive)
  const panel = telling.panels[at]
  const came = useRef(at)
  useEffect(() => {
    if (!panel || discreet) return
    const keep = came.current === at ? arrive : look
    came.current = -1
    keep(id, { choices: choicesBefore(telling, at), panel: at }, panel.ending ? panel.id : null)
  }, [id, discreet, panel, telling, at, look, arrive])
}

function spokenPanel({ lines, rule, ask, choices = [], ending }: Panel): string {
  const said = lines.map(({ who, text }) => (who === undefined ? text : `${nameOf(who)}说：${text}`))
  const asked = choices.map(({ text }, index) => `${index + 1}，${text}。`)
  return [...said, rule && `规定是这样的：${rule.text}`, ask, ...asked, ending && `${ending.title}。`]
    .filter((text) => text !== undefined)
    .join('')
}
