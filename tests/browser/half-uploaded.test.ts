import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { routes } from '../../src/platform/routes'
import { builtH5, type StaticServer, serveFolder } from '../../tools/browser/static-server'
import { firstLesson } from '../../tools/pages/browser-examples'
import { browserForTests } from './host/browser-host'
import { openRenewed, releaseNewVersion, scriptsOf } from './host/new-version'
import { homeTitle, readerOf } from './host/reader'

const host = browserForTests()
const reader = { mode: 'standard' } as const

let folder: string
let server: StaticServer
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'h5-'))
  fs.cpSync(builtH5(), folder, { recursive: true })
  server = await serveFolder(folder, { startPageForAll: true })
})
afterEach(async () => {
  await server.stop()
  fs.rmSync(folder, { recursive: true })
})

const everythingKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })

const forgetWorker = (page: Page) =>
  page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
    for (const name of await caches.keys()) await caches.delete(name)
  })

/** The texts a phone has kept that should be scripts and are pages. */
const pagesKeptAsScripts = (page: Page) =>
  page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).matchAll()))
    const scripts = kept.flat().filter(({ url }) => new URL(url).pathname.endsWith('.js'))
    const texts = await Promise.all(scripts.map((script) => script.text()))
    return texts.filter((text) => text.startsWith('<')).length
  })

/** The app's own scripts, by the beginning of their names. */
const script = (name: string) => {
  const found = fs.readdirSync(path.join(folder, 'js')).find((file) => file.startsWith(`${name}.`))
  if (!found) throw new Error(`no script ${name}`)
  return path.join(folder, 'js', found)
}

test('a first visit to half a release says so, loads again once, and is well when the rest has come', async () => {
  const { page, context, origin, watch } = await host.openAppAt(server.origin, routes.home(), { reader })
  await everythingKept(page)
  await forgetWorker(page)
  await page.close()
  const vendors = script('vendors')
  fs.renameSync(vendors, path.join(folder, 'later'))

  const visitor = await context.newPage()
  let loads = 0
  visitor.on('domcontentloaded', () => loads++)
  await visitor.goto(`${origin}/`)
  await visitor.getByText('没能打开，可能正在换新版').waitFor()
  expect(loads).toBe(2)
  expect(await pagesKeptAsScripts(visitor)).toBe(0)
  watch.troubles.splice(0) // said on the console, as it should be

  fs.renameSync(path.join(folder, 'later'), vendors)
  await visitor.goto(`${origin}/?again`)
  await readerOf(visitor).arrivesAt(homeTitle)
  await everythingKept(visitor)
  expect(await pagesKeptAsScripts(visitor)).toBe(0)
})

test('a phone goes on with its version while half of the next is there, and takes the whole of it', async () => {
  const { page, context, origin, watch } = await host.openAppAt(server.origin, routes.home(), { reader })
  await everythingKept(page)
  const old = await scriptsOf(page)
  releaseNewVersion(folder)
  const vendors = script('vendors')
  fs.renameSync(vendors, path.join(folder, 'later'))
  const refused = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const next = registration.installing
    if (next)
      await new Promise((resolve) =>
        next.addEventListener('statechange', () => next.state !== 'installing' && resolve(0)),
      )
    return next?.state
  })
  expect(refused).toBe('redundant')
  await page.reload()
  await readerOf(page).arrivesAt(homeTitle)
  expect(await pagesKeptAsScripts(page)).toBe(0)
  watch.troubles.splice(0)

  fs.renameSync(path.join(folder, 'later'), vendors)
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    // The reload has begun an update too: where that one is still failing, asking joins it, and must be done again.
    while (!registration.waiting) {
      if (!registration.installing) await registration.update()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
  await page.close()
  const next = await openRenewed(old, async () => {
    const next = await context.newPage()
    await next.goto(`${origin}/`)
    await readerOf(next).arrivesAt(homeTitle)
    return next
  })
  expect(await scriptsOf(next)).toContain(`${origin}/js/${path.basename(vendors)}`)
  watch.troubles.splice(0) // one that it took over under mends itself by a reload
})

test('a phone that kept a page as a script mends itself with one reload, and keeps what its reader kept', async () => {
  const { page, context, origin, watch } = await host.openAppAt(server.origin, routes.lesson(firstLesson.id), {
    reader,
  })
  await everythingKept(page)
  await readerOf(page).words('收藏这课').click()
  const poisoned = `js/${path.basename(script('vendors'))}`
  await page.evaluate(async (url) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        if (request.url.includes(url))
          await cache.put(request, new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }))
    }
  }, poisoned)
  await page.close()

  const next = await context.newPage()
  let loads = 0
  next.on('domcontentloaded', () => loads++)
  await next.goto(`${origin}/#${routes.favourites()}`)
  await readerOf(next).link(firstLesson.title).waitFor()
  expect(loads).toBe(2)
  await everythingKept(next)
  expect(await pagesKeptAsScripts(next)).toBe(0)
  watch.troubles.splice(0)
})
