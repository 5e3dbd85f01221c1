import { storyPack } from '../../src/content/story-pack'
import { type Story, type Telling, waysThrough } from '../../src/domain/stories/story'
import { routes } from '../../src/platform/routes'
import { browserForTests } from './host/browser-host'
import { readerOf } from './host/reader'

const host = browserForTests()

/** As few ways as take every choice of a story; the built mini-program is played on all of them. */
function fewestWays(story: Story): Telling[] {
  const taken = new Set<string>()
  const choicesOf = ({ panels, taken: choices }: Telling) => {
    const asking = panels.filter((panel) => panel.choices)
    return choices.map((choice, at) => `${asking[at]?.id}/${choice}`)
  }
  return waysThrough(story).filter((way) => {
    const fresh = choicesOf(way).filter((choice) => !taken.has(choice))
    for (const choice of fresh) taken.add(choice)
    return fresh.length > 0
  })
}

/** In a bubble it stands under the name of whoever says it. */
const saying = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))

const looks = [
  { mode: 'standard', theme: 'light' },
  { mode: 'elder', theme: 'light' },
  { mode: 'standard', theme: 'dark' },
] as const
// Each story in one of the looks, in turn: what differs between them is held on every page by every-page.
const played = storyPack.stories.map((story, at) => ({ ...story, look: looks[at % looks.length] ?? looks[0] }))

test.each(played)('$title is read to every end, $look.mode and $look.theme', async ({ look, ...story }) => {
  const { page, origin, watch } = await host.openApp(routes.stories(), { reader: look })
  const see = readerOf(page)
  for (const [visit, way] of fewestWays(story).entries()) {
    await page.goto(`${origin}/?visit=${visit}#${routes.story(story.id)}`)
    await see.arrivesAt(story.title)
    const choices = [...way.taken]
    for (const panel of way.panels) {
      for (const [at, { text }] of panel.lines.entries()) {
        await see.words(saying(text)).first().waitFor()
        if (look.mode === 'elder' && at < panel.lines.length - 1) await see.button('接着看').click()
      }
      const choice = panel.choices?.find(({ id }) => id === choices[0])
      if (choice) {
        choices.shift()
        await see.link(choice.text).click()
        await see.arrivesAt(story.title)
      } else if (panel.to !== undefined) await see.button('接着看').click()
      else await see.words(panel.ending?.title ?? '').waitFor()
    }
  }
  expect(watch.troubles).toEqual([])
})

test('every picture of a story is there', async () => {
  const { page, origin } = await host.openApp(routes.stories(), { reader: { mode: 'standard' } })
  const [story] = storyPack.stories as [Story]
  await page.goto(`${origin}/?pictures#${routes.story(story.id)}`)
  await readerOf(page).arrivesAt(story.title)
  await page.waitForLoadState('networkidle')
  const missing = await page.evaluate(() =>
    [...document.querySelectorAll('.taro_page .stage img')].flatMap((image) =>
      (image as HTMLImageElement).naturalWidth === 0 ? [image.getAttribute('src')] : [],
    ),
  )
  expect(missing).toEqual([])
  expect(await page.locator('.taro_page .stage img').count()).toBeGreaterThan(2)
})
