import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { routes } from '../../src/platform/routes'
import { builtH5, type StaticServer, serveFolder } from '../../tools/browser/static-server'
import { firstLesson, pageExamples } from '../../tools/pages/browser-examples'
import { browserForTests } from './host/browser-host'
import { openRenewed, releaseNewVersion, scriptsOf } from './host/new-version'
import { homeTitle, readerOf } from './host/reader'

const host = browserForTests()
const reader = { mode: 'standard' } as const

let folder: string
let server: StaticServer
beforeEach(async () => {
  // A server and a copy of its own, because these tests take the one down and change the other.
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'h5-'))
  fs.cpSync(builtH5(), folder, { recursive: true })
  server = await serveFolder(folder)
})
afterEach(async () => {
  await server.stop()
  fs.rmSync(folder, { recursive: true })
})

/** Until the worker has everything and answers for this page. */
const everythingKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })

const scripts = (page: Page) =>
  page.evaluate(() => {
    const files = [...document.scripts].flatMap(({ src }) => (src ? [new URL(src).pathname] : []))
    return files.sort()
  })

test('after one look at the home page, every page opens without a network', async () => {
  const { page, context, watch, origin } = await host.openAppAt(server.origin, routes.home(), { reader })
  await everythingKept(page)
  watch.offline()
  await server.stop()
  await context.setOffline(true)
  const see = readerOf(page)
  await page.reload()
  await see.arrivesAt(homeTitle)
  const headings = new Map(pageExamples.map(({ route, title, heading }) => [route, heading ?? title ?? homeTitle]))
  for (const [route, heading] of headings) {
    // The parameters are what WeChat adds to a link that was passed on.
    await page.goto(`${origin}/?from=singlemessage&isappinstalled=0&n=${encodeURIComponent(route)}#${route}`)
    await see.arrivesAt(heading)
  }
  await page.goto(`${origin}/index.html#${routes.lesson(firstLesson.id)}`)
  await see.arrivesAt(firstLesson.title)
}) // every page of the app, one after the other

test('the worker keeps every built file', () => {
  const worker = fs.readFileSync(path.join(folder, 'service-worker.js'), 'utf8')
  const needed = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.extname(name) !== '' && name !== 'service-worker.js' && !name.endsWith('.LICENSE.txt'))
  expect(needed.length).toBeGreaterThan(10)
  expect(needed.filter((name) => !worker.includes(`"./${name}"`) && !worker.includes(`"${name}"`))).toEqual([])
})

test('the worker’s code is all from here', () => {
  const worker = fs.readFileSync(path.join(folder, 'service-worker.js'), 'utf8')
  expect(worker.match(/importScripts\(.*?\)/g)).toEqual(['importScripts("all-settled.js")'])
  expect(worker).not.toContain('storage.googleapis')
})

test('a new version leaves the open page alone and takes over at the next start', async () => {
  const { page, context, origin } = await host.openAppAt(server.origin, routes.home(), { reader })
  await everythingKept(page)
  const old = await scripts(page)
  const oldAddresses = await scriptsOf(page)
  releaseNewVersion(folder)
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50))
  })
  const see = readerOf(page)
  // The old version's files are gone from the server; the open page has them still, also those it never used.
  await see.link(/学法$/).click()
  await see.arrivesAt('学法')
  await page.reload()
  await see.arrivesAt('学法')
  expect(server.missing).toEqual([])
  await page.close()

  const next = await openRenewed(oldAddresses, async () => {
    const next = await context.newPage()
    await next.goto(`${origin}/#${routes.lessons()}`)
    await readerOf(next).arrivesAt('学法')
    return next
  })
  const renewed = await scripts(next)
  expect(renewed.filter((script) => old.includes(script))).toEqual([])
  const kept = await next.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept.filter((file) => old.includes(file))).toEqual([])
  expect(kept).toEqual(expect.arrayContaining(renewed.filter((script) => script.startsWith('/js/'))))
})
