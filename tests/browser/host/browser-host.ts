import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchChromium } from '../../../tools/browser/launch-chromium'
import { newPhone, openRoute, type PhoneOptions } from '../../../tools/browser/phone'
import { builtH5, type StaticServer, serveFolder } from '../../../tools/browser/static-server'
import { type Watch, watchContext } from './watch'

/** One phone with the app on it. */
export interface App {
  page: Page
  context: BrowserContext
  origin: string
  watch: Watch
}

export interface BrowserHost {
  /** Opens the app at a route on a phone of its own, which lasts until the end of the test. */
  openApp: (route: string, options?: PhoneOptions) => Promise<App>
  /** The same, from a server of the test's own. */
  openAppAt: (origin: string, route: string, options?: PhoneOptions) => Promise<App>
  origin: () => string
}

/**
 * A server with the built H5 and a Chromium for the tests of one file. After each test, everything its phones did is
 * held to the promise that goes for all of them: no error, no warning, no failed request, and nothing asked of any other server.
 */
export function browserForTests(): BrowserHost {
  let server: StaticServer
  let browser: Browser
  let open: App[] = []

  jest.setTimeout(60_000)

  beforeAll(async () => {
    server = await serveFolder(builtH5())
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  afterEach(async () => {
    const apps = open
    open = []
    for (const { context } of apps) await context.close()
    expect(apps.flatMap(({ watch }) => watch.troubles)).toEqual([])
    expect(apps.flatMap(({ watch }) => watch.outside)).toEqual([])
  })

  async function openAppAt(origin: string, route: string, options: PhoneOptions = {}): Promise<App> {
    const context = await newPhone(browser, origin, options)
    const app: App = { context, origin, page: await context.newPage(), watch: watchContext(context, origin) }
    app.page.setDefaultTimeout(10_000)
    open.push(app)
    await openRoute(app.page, origin, route)
    return app
  }

  return {
    openAppAt,
    openApp: (route, options) => openAppAt(server.origin, route, options),
    origin: () => server.origin,
  }
}
