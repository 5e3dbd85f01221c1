import type { BrowserContext, Page } from 'playwright-core'
import { routes } from '../../src/platform/routes'
import { openRoute, topPage } from '../../tools/browser/phone'
import { browserForTests } from './host/browser-host'
import { homeTitle, readerOf } from './host/reader'

const host = browserForTests()

/** Where the app tells what it remembers. */
const telling = [routes.home(), routes.disputes(), routes.search(), routes.forms(), routes.stories(), routes.data()]

/** What each of them says on this phone, as it is opened anew. */
async function saidOn(phone: BrowserContext, origin: string): Promise<Record<string, string>> {
  const said: Record<string, string> = {}
  for (const route of telling) {
    const tab = await phone.newPage()
    await openRoute(tab, origin, route)
    await tab.waitForLoadState('networkidle')
    said[route] = await tab.locator(topPage).innerText()
    await tab.close()
  }
  return said
}

async function keptOn(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
}

test('whoever takes up the family phone after her finds nothing that says what she looked for', async () => {
  const others = await host.openApp(routes.home(), { reader: { mode: 'standard' } })
  const { page, context, origin } = await host.openApp(routes.home(), { reader: { mode: 'standard' } })
  const see = readerOf(page)
  await see.link(/^找一找/).click()
  await see.arrivesAt('找一找')
  await page.getByRole('textbox', { name: '想找什么' }).fill('老公打我')
  await see.link(/^家暴/).first().click()
  await see.link(/^眼下安全，怕再来/).click()
  await see.link(/^我自己/).click()
  await see.link(/^不许再打、再靠近我/).click()
  await see
    .words(/人身安全保护令/)
    .first()
    .waitFor()
  expect(await page.title()).not.toMatch(/家暴|保护令/)
  await openRoute(page, origin, routes.form('protection-order-application', 1))
  await page.getByRole('textbox', { name: '姓名' }).fill('某某某')
  await page.getByRole('textbox', { name: '姓名' }).blur()
  await openRoute(page, origin, routes.story('home-violence'))
  await openRoute(page, origin, routes.home())
  await see.arrivesAt(homeTitle)

  expect(await keptOn(page)).not.toMatch(/violence|protection|老公|某某某|家暴/)
  expect(await saidOn(context, origin)).toEqual(await saidOn(others.context, others.origin))
})
