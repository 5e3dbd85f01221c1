import { homePack } from '../../src/content/home-pack'
import { routes } from '../../src/platform/routes'
import { browserForTests } from './host/browser-host'

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
