import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { routes } from '../../src/platform/routes'
import { builtH5, type StaticServer, serveFolder } from '../../tools/browser/static-server'
import { browserForTests } from './host/browser-host'
import { releaseNewVersion } from './host/new-version'
import { homeTitle, readerOf } from './host/reader'

const host = browserForTests()
const reader = { mode: 'standard' } as const

/** Apps on one origin: one in its root, one below, one below that, and one whose folder's name begins like another's. */
const folders = ['', '/guan', '/guan/east', '/guanxian'] as const

let root: string
let server: StaticServer
beforeEach(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'h5-'))
  for (const folder of folders) fs.cpSync(builtH5(), root + folder, { recursive: true })
  server = await serveFolder(root)
})
afterEach(async () => {
  await server.stop()
  fs.rmSync(root, { recursive: true })
})

/** Until the worker of this folder has everything. */
const everythingKept = (page: Page) =>
  page.evaluate(async () => {
    const scope = new URL('./', window.location.href).href
    const own = async () =>
      (await navigator.serviceWorker.getRegistrations()).find((worker) => worker.scope === scope && worker.active)
    while (!(await own())) await new Promise((resolve) => setTimeout(resolve, 50))
  })

/** How much each worker keeps, by its folder. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const counts = names.map(async (name) => [
      name.slice(name.indexOf('http')),
      (await (await caches.open(name)).keys()).length,
    ])
    return Object.fromEntries(await Promise.all(counts)) as Record<string, number>
  })

test('a new version of one app on an origin, or its healing, takes nothing of what the others keep', async () => {
  const { page, context, origin, watch } = await host.openAppAt(server.origin, routes.home(), { reader })
  for (const folder of folders) {
    await page.goto(`${origin}${folder}/#${routes.home()}`)
    await readerOf(page).arrivesAt(homeTitle)
    await everythingKept(page)
  }
  const before = await kept(page)
  expect(Object.keys(before).sort()).toEqual(folders.map((folder) => `${origin}${folder}/`).sort())

  for (const folder of ['', '/guan']) {
    const page = await context.newPage()
    await page.goto(`${origin}${folder}/#${routes.home()}`)
    for (const old of context.pages()) if (old !== page) await old.close()
    if (folder !== '') releaseNewVersion(root + folder)
    else fs.appendFileSync(`${root}/service-worker.js`, '\n// another version')
    await page.evaluate(async () => {
      const scope = new URL('./', window.location.href).href
      const own = (await navigator.serviceWorker.getRegistrations()).find((worker) => worker.scope === scope)
      await own?.update()
      while (!own?.waiting) await new Promise((resolve) => setTimeout(resolve, 50))
    })
    // From an app that this worker does not serve: opened before it has taken over, its own would be healed by a reload.
    await page.goto(`${origin}/guanxian/#${routes.home()}`)
    await page.waitForFunction(async (scope) => {
      const own = (await navigator.serviceWorker.getRegistrations()).find((worker) => worker.scope === scope)
      return own?.active?.state === 'activated' && !own.waiting
    }, `${origin}${folder}/`)
    await page.goto(`${origin}${folder}/#${routes.home()}`)
    await readerOf(page).arrivesAt(homeTitle)
    expect(await kept(page)).toEqual(before)
  }

  // An app without a worker, and with a script missing: what it drops is its own, and not the worker's of the folder above.
  const broken = await context.newPage()
  await broken.goto(`${origin}/guanxian/#${routes.home()}`)
  await broken.evaluate(async () => {
    const scope = new URL('./', window.location.href).href
    for (const worker of await navigator.serviceWorker.getRegistrations())
      if (worker.scope === scope) await worker.unregister()
    for (const name of await caches.keys()) if (name.endsWith(scope)) await caches.delete(name)
  })
  const scripts = path.join(root, 'guanxian/js')
  const vendors = fs.readdirSync(scripts).find((file) => file.startsWith('vendors.')) as string
  fs.renameSync(path.join(scripts, vendors), path.join(scripts, 'away'))
  for (const old of context.pages()) if (old !== broken) await old.close()
  await broken.goto('about:blank')
  await broken.goto(`${origin}/guanxian/#${routes.home()}`)
  await broken.waitForFunction(() => document.getElementById('opening-state')?.textContent?.includes('没能打开'))
  expect(await kept(broken)).toEqual(
    Object.fromEntries(Object.entries(before).filter(([scope]) => !scope.endsWith('/guanxian/'))),
  )
  watch.troubles.splice(0) // the script that was taken away
})
