import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchChromium } from '../../../tools/browser/launch-chromium'
import { freshTab, newPhone, openRoute, type PhoneOptions } from '../../../tools/browser/phone'
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
  /** Opens the app at a route on a phone that is this test's alone until it ends, with nothing of another test on it. */
  openApp: (route: string, options?: PhoneOptions) => Promise<App>
  /** The same on a new phone, from a server of the test's own. */
  openAppAt: (origin: string, route: string, options?: PhoneOptions) => Promise<App>
}

interface Phone {
  context: BrowserContext
  watch: Watch
  desktop: boolean
}

/**
 * A server with the built H5 and a Chromium for the tests of one file. After each test, everything its phones did is
 * held to the promise that goes for all of them: no error, no warning, no failed request, and nothing asked of any other server.
 */
export function browserForTests(): BrowserHost {
  let server: StaticServer
  let browser: Browser
  // A new phone costs more than most tests do, so the next test takes up what the last has put down.
  let idle: Phone[] = []
  let inUse: Phone[] = []
  let ownServer: BrowserContext[] = []
  let watches: Watch[] = []

  beforeAll(async () => {
    server = await serveFolder(builtH5())
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  afterEach(async () => {
    for (const context of ownServer) await context.close()
    for (const page of inUse.flatMap(({ context }) => context.pages())) await page.close()
    const troubles = watches.flatMap((watch) => watch.troubles.splice(0))
    const outside = watches.flatMap((watch) => watch.outside.splice(0))
    idle = [...inUse, ...idle]
    inUse = []
    ownServer = []
    watches = []
    expect(troubles).toEqual([])
    expect(outside).toEqual([])
  })

  function start(app: App, route: string): Promise<App> {
    watches.push(app.watch)
    return openRoute(app.page, app.origin, route).then(() => app)
  }

  async function takePhone(desktop: boolean): Promise<Phone> {
    const at = idle.findIndex((phone) => phone.desktop === desktop)
    const [found] = at < 0 ? [] : idle.splice(at, 1)
    if (found) return found
    const context = await newPhone(browser, server.origin, { desktop })
    return { context, desktop, watch: watchContext(context, server.origin) }
  }

  return {
    async openApp(route, options = {}) {
      const phone = await takePhone(options.desktop ?? false)
      inUse.push(phone)
      const page = await freshTab(phone.context, options)
      return start({ page, context: phone.context, origin: server.origin, watch: phone.watch }, route)
    },

    async openAppAt(origin, route, options) {
      const context = await newPhone(browser, origin, options)
      ownServer.push(context)
      const watch = watchContext(context, origin)
      return start({ page: await context.newPage(), context, origin, watch }, route)
    },
  }
}
