import type { Browser, Page } from 'playwright-core'
import { homePack } from '../../src/content/home-pack'
import { axeFaults } from '../../tools/browser/axe'
import { launchChromium } from '../../tools/browser/launch-chromium'
import { newPhone } from '../../tools/browser/phone'
import { builtH5, type StaticServer, serveFolder } from '../../tools/browser/static-server'

let server: StaticServer
let browser: Browser
beforeAll(async () => {
  server = await serveFolder(builtH5())
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** A phone with so weak a signal that only index.html has come. */
async function openWithoutScripts({ dark }: { dark: boolean }): Promise<Page> {
  const phone = await newPhone(browser, server.origin, { dark, serviceWorkers: 'block' })
  await phone.route(/\.(?:js|css)$/, () => {}) // never answered
  const page = await phone.newPage()
  await page.goto(server.origin, { waitUntil: 'commit' })
  await page.locator('#opening').waitFor()
  return page
}

test.each([{ dark: false }, { dark: true }])('before the app is there, help is one tap away: %p', async (look) => {
  const page = await openWithoutScripts(look)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('冠县普法')
  expect(await page.locator('meta[name=description]').getAttribute('content')).toBe(homePack.pack.about)
  const calls = await page.getByRole('link').evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  expect(calls).toEqual(['tel:110', 'tel:12348', 'tel:12345'])
  const grounds = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor))
  expect(new Set(grounds).size).toBe(2) // that for danger stands out
  expect(await axeFaults(page, 'elder')).toEqual([])
  await page.context().close()
})

test('it is gone once there is a page', async () => {
  const phone = await newPhone(browser, server.origin, { serviceWorkers: 'block' })
  const page = await phone.newPage()
  await page.goto(server.origin)
  await page.locator('.taro_page .page').waitFor()
  expect(await page.locator('#opening').count()).toBe(0)
  await phone.close()
})

test('a page that is asked for by its address has its own parts asked for at once', async () => {
  const phone = await newPhone(browser, server.origin, { serviceWorkers: 'block' })
  const page = await phone.newPage()
  await page.goto(`${server.origin}/#/pages/me/about`)
  await page.locator('.taro_page .page').waitFor()
  const early = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].map(({ href }) => href),
  )
  const used = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(early.length).toBeGreaterThan(0)
  expect(early.filter((file) => !used.includes(file))).toEqual([])
  await phone.close()
})
