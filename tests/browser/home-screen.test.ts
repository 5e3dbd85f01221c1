import { homePack } from '../../src/content/home-pack'
import { routes } from '../../src/platform/routes'
import { topPage } from '../../tools/browser/phone'
import { browserForTests } from './host/browser-host'
import { readerOf } from './host/reader'

const host = browserForTests()

test('the app can be put on a home screen, under its name, with icons of the size they say', async () => {
  const { page } = await host.openApp(routes.home(), { reader: { mode: 'standard' } })
  const { manifest, icons } = await page.evaluate(async () => {
    const { href } = document.querySelector('link[rel=manifest]') as HTMLLinkElement
    const manifest = (await (await fetch(href)).json()) as { name: string; icons: { src: string; sizes: string }[] }
    const icons = manifest.icons.map(async ({ src, sizes }) => {
      const { width, height } = await createImageBitmap(await (await fetch(new URL(src, href))).blob())
      return { sizes, found: `${width}x${height}` }
    })
    return { manifest, icons: await Promise.all(icons) }
  })
  expect(manifest).toMatchObject({ name: homePack.pack.title, start_url: './', display: 'standalone' })
  expect(icons.length).toBeGreaterThan(1)
  expect(icons.filter(({ sizes, found }) => sizes !== found)).toEqual([])
})

describe('the first screen', () => {
  /** What WeChat leaves of a small phone, its own bars taken off, is a little less than a browser does. */
  const firstScreen = { 667: 555, 812: 641 }

  test.each(
    ([667, 812] as const).flatMap((height) =>
      ([{ mode: 'standard' }, { mode: 'elder' }] as const).map((reader) => ({ height, reader })),
    ),
  )('has search and every number to call, without scrolling: $height px, $reader.mode', async ({ height, reader }) => {
    const { page } = await host.openApp(routes.home(), { reader, height })
    const bottoms = await page
      .locator(topPage)
      .evaluate((top) =>
        Object.fromEntries(
          [...top.querySelectorAll('[aria-label^="拨打"], [aria-label^="找一找"]')].map((each) => [
            each.getAttribute('aria-label')?.slice(0, 8),
            each.getBoundingClientRect().bottom,
          ]),
        ),
      )
    expect(Object.keys(bottoms)).toHaveLength(2 + homePack.hotlines.length)
    expect(Object.entries(bottoms).filter(([, bottom]) => Number(bottom) > firstScreen[height])).toEqual([])
  })

  test('has them on first use too', async () => {
    const { page } = await host.openApp(routes.home(), { height: 667 })
    for (const { number } of homePack.hotlines) {
      const box = await readerOf(page)
        .button(new RegExp(`^拨打 ${number}`))
        .boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(667 - 62) // the bar with the tabs
    }
  })

  test('a saying leads to what is found for it, and Back to home', async () => {
    const { page } = await host.openApp(routes.home(), { reader: { mode: 'standard' } })
    const see = readerOf(page)
    const [said = ''] = homePack.sayings
    await see.link(said).click()
    await see.arrivesAt('找一找')
    expect(await page.locator(topPage).getByLabel('想找什么').inputValue()).toBe(said)
    await page.goBack()
    await see.arrivesAt(homePack.pack.headline)
  })

  test('in 长辈版 the calls stand under one another, in standard beside', async () => {
    const tops = async (mode: 'standard' | 'elder') => {
      const { page } = await host.openApp(routes.home(), { reader: { mode } })
      const boxes = await Promise.all(
        homePack.hotlines.map(({ number }) =>
          readerOf(page)
            .button(new RegExp(`^拨打 ${number}`))
            .boundingBox(),
        ),
      )
      return new Set(boxes.map((box) => box?.y)).size
    }
    expect(await tops('standard')).toBe(1)
    expect(await tops('elder')).toBe(homePack.hotlines.length)
  })
})
