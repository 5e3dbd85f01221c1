import { storyPack } from '../../src/content/story-pack'
import { type Story, type Telling, waysThrough } from '../../src/domain/stories/story'
import { routes } from '../../src/platform/routes'
import { browserForTests } from './host/browser-host'
import { readerOf } from './host/reader'

const host = browserForTests()

/** The built mini-program is played on every way; here the longest shows that this browser does what that host does. */
function longestWay(story: Story): Telling {
  return waysThrough(story).reduce((most, way) => (way.panels.length > most.panels.length ? way : most))
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

test.each(played)('$title is read to its end, $look.mode and $look.theme', async ({ look, ...story }) => {
  const { page, origin, watch } = await host.openApp(routes.stories(), { reader: look })
  const see = readerOf(page)
  const { panels, taken } = longestWay(story)
  await page.goto(`${origin}/?story#${routes.story(story.id)}`)
  await see.arrivesAt(story.title)
  const choices = [...taken]
  for (const { lines, choices: offered, to, ending } of panels) {
    for (const [at, { text }] of lines.entries()) {
      await see.words(saying(text)).first().waitFor()
      if (look.mode === 'elder' && at < lines.length - 1) await see.button('接着看').click()
    }
    const choice = offered?.find(({ id }) => id === choices[0])
    if (choice) {
      choices.shift()
      await see.link(choice.text).click()
      await see.arrivesAt(story.title)
    } else if (to !== undefined) await see.button('接着看').click()
    else await see.words(ending?.title ?? '').waitFor()
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
