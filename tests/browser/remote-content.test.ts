import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { packNames } from '../../src/domain/content/compiled-packs'
import { routes } from '../../src/platform/routes'
import { openRoute, topPage } from '../../tools/browser/phone'
import { builtH5 } from '../../tools/browser/static-server'
import { ContentServer, faults, otherKey, releaseFiles, testKey } from '../content-server'
import { browserForTests } from './host/browser-host'

const port = 18_573
const scripts = path.join(builtH5(), 'js')
const isRemote = fs
  .readdirSync(scripts)
  .some((file) => file.endsWith('.js') && fs.readFileSync(path.join(scripts, file), 'utf8').includes(testKey.public))

// CONTENT_URL=http://localhost:18573/content CONTENT_KEY=<testKey.public> npm run build:h5
const remote = isRemote ? describe : describe.skip
remote('H5 that was given an address', () => {
  const host = browserForTests()
  const server = new ContentServer()
  beforeAll(() => server.start(port))
  afterAll(() => server.stop())
  beforeEach(() => {
    server.files = releaseFiles(1, ours)
    server.faults = {}
    server.asked.length = 0
    server.ended.length = 0
  })

  /** The county that .ci/run builds. */
  const ours = { change: { pack: 'guanxian' } }
  const builtIn = { about: 0, disputes: 0 }

  /** Opens the app and waits until it has had its answer to this file. */
  async function lookForNews(file: string): Promise<{ page: Page; origin: string; forgive: () => void }> {
    const { page, origin, watch } = await host.openApp(routes.about(), { reader: { mode: 'standard' } })
    await server.hasEnded(file)
    return { page, origin, forgive: () => void [watch.troubles.splice(0), watch.outside.splice(0)] }
  }

  /** The version that two packs show when the app is opened anew; 0 for what is built in. */
  async function shownNext(page: Page, origin: string): Promise<typeof builtIn> {
    const versionOn = async (route: string) => {
      await page.goto('about:blank')
      await openRoute(page, origin, route)
      return Number(/试验第(\d+)版/.exec(await page.locator(topPage).innerText())?.[1] ?? 0)
    }
    return { about: await versionOn(routes.about()), disputes: await versionOn(routes.disputes()) }
  }

  test('shows the newer content from the next start on, all of it', async () => {
    const { page, origin, forgive } = await lookForNews(packNames.at(-1) as string)
    await page.waitForFunction(() =>
      // What is whole is written down as the next to show.
      Object.values({ ...localStorage }).some((value) => /"next\W+\w/.test(value) && value.includes('2026-11-25')),
    )
    expect(server.asked[0]).toBe('manifest.json')
    expect(await shownNext(page, origin)).toEqual({ about: 1, disputes: 1 })
    forgive() // it asks the server of the content, as it was told
  })

  test.each(['huge', 'hugeAnnounced', 'zipped', 'flipped', 'killed', 'page'] as const)(
    'goes on with what it has when a pack comes %s',
    async (fault) => {
      server.faults = { disputes: faults[fault] }
      const { page, origin, forgive } = await lookForNews('disputes')
      expect(await shownNext(page, origin)).toEqual(builtIn)
      forgive()
    },
  )

  test('goes on with what it has when the manifest is signed with another key', async () => {
    server.files = releaseFiles(1, { ...ours, secret: otherKey.secret })
    const { page, origin, forgive } = await lookForNews('manifest')
    expect(server.asked).toEqual(['manifest.json'])
    expect(await shownNext(page, origin)).toEqual(builtIn)
    forgive()
  })
})
