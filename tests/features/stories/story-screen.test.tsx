import { act, cleanup, render, screen } from '@testing-library/react'
import { type Story, type Telling, waysThrough } from '@/domain/stories/story'
import { nameOf, stories } from '@/features/stories/library'
import { StoriesScreen } from '@/features/stories/stories-screen'
import { StoryScreen } from '@/features/stories/story-screen'
import { useStoryReading } from '@/features/stories/story-store'
import { usePreferences } from '@/platform/preferences'
import { routes } from '@/platform/routes'
import { button, link, newReader, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

/** One whose first panel leads on without a choice. */
const story = stories.find(({ panels, discreet }) => panels[0]?.to !== undefined && !discreet) as Story
const [way] = waysThrough(story) as [Telling]
const first = story.panels[0] as Story['panels'][number]
const asked = way.panels.findIndex(({ choices }) => choices)
const ended = way.panels.length - 1

const open = (id: string, choices: readonly string[] = [], startAt?: number) =>
  render(<StoryScreen id={id} choices={choices} startAt={startAt} onPanel={() => {}} />)
const shown = () => document.body.textContent ?? ''
const asElder = () => act(() => usePreferences.getState().chooseMode('elder'))

test('a story begins as one that is invented, with who speaks', () => {
  open(story.id)
  expect(shown()).toContain('虚构故事')
  for (const { who, text } of first.lines) {
    expect(shown()).toContain(text)
    if (who !== undefined) expect(shown()).toContain(nameOf(who))
  }
  expect(screen.getByRole('img').getAttribute('aria-label')).not.toBe('')
})

test('panels follow one another and lead back', async () => {
  open(story.id)
  await tap(button('接着看'))
  expect(shown()).toContain(way.panels[1]?.lines[0]?.text)
  await tap(button('往回看'))
  expect(shown()).toContain(first.lines[0]?.text)
})

test('长辈版 shows a bubble at a time, and the way on after the last', async () => {
  asElder()
  open(story.id)
  for (const [at, { text }] of first.lines.entries()) {
    const others = first.lines.filter((_, index) => index !== at)
    expect(shown()).toContain(text)
    for (const other of others) expect(shown()).not.toContain(other.text)
    await tap(button('接着看'))
  }
  expect(shown()).toContain(way.panels[1]?.lines[0]?.text)
})

test('a choice is a page of its own, which begins with what follows', async () => {
  open(story.id, [], asked)
  const { ask = '', choices = [] } = way.panels[asked] ?? {}
  expect(screen.getByRole('heading', { level: 2, name: ask })).toBeTruthy()
  for (const { id, text } of choices) {
    await tap(link(text))
    expect(visitedUrls().at(-1)).toBe(routes.story(story.id, [id], asked + 1))
  }
})

test('a panel before a choice that an address has made asks again', async () => {
  open(story.id, way.taken, asked)
  const [, other] = way.panels[asked]?.choices ?? []
  await tap(link(other?.text ?? ''))
  expect(visitedUrls().at(-1)).toBe(routes.story(story.id, [other?.id ?? ''], asked + 1))
})

test('an end says how it came out, leads to help, and is counted', async () => {
  open(story.id, way.taken, ended)
  expect(screen.getByRole('status').textContent).toContain(way.panels[ended]?.ending?.title)
  const { trees = [], questions = [] } = story.leads
  await tap(button('自己碰上了，看看找谁'))
  await tap(button(/^接着做点啥/))
  await tap(link(/道题/))
  await tap(button('换个选法，再看看'))
  expect(visitedUrls()).toEqual([
    routes.triage(trees[0]?.id ?? ''),
    routes.quizPaper(`picked:${questions.join(',')}`),
    routes.story(story.id, way.taken.slice(0, -1), way.panels.map(({ choices }) => !!choices).lastIndexOf(true)),
  ])
  cleanup()
  render(<StoriesScreen />)
  const ends = story.panels.filter(({ ending }) => ending).length
  expect(link(new RegExp(story.title)).textContent).toContain(`结局 1/${ends}`)
})

test('a link into a story takes nobody away from where they were in it, until they go on from there', async () => {
  const kept = () => useStoryReading.getState().left[story.id]
  open(story.id)
  await tap(button('接着看'))
  expect(kept()).toEqual({ choices: [], panel: 1 })
  cleanup()
  open(story.id, way.taken, ended)
  expect(kept()).toEqual({ choices: [], panel: 1 })
  cleanup()
  open(story.id, [], asked)
  const [choice] = way.panels[asked]?.choices ?? []
  await tap(link(choice?.text ?? ''))
  expect(kept()).toEqual({ choices: [choice?.id], panel: asked + 1 })
})

test('接着看 can be taken off with a ✕, and the story begins anew', async () => {
  open(story.id)
  await tap(button('接着看'))
  cleanup()
  render(<StoriesScreen />)
  await tap(button(`不再显示“接着看：${story.title}”`))
  expect(link(new RegExp(story.title)).textContent).not.toContain('接着看')
  expect(useStoryReading.getState().left).toEqual({})
})

test.each(['no-such-story', undefined])('%p is kindly said not to be there', (id) => {
  render(<StoryScreen id={id} choices={[]} startAt={undefined} onPanel={() => {}} />)
  expect(shown()).toContain('没有这个故事')
})

test('an address that asks for a panel beyond the last shows the last that there is', () => {
  open(story.id, ['gone'], 99)
  expect(shown()).toContain(way.panels[asked]?.ask)
})
