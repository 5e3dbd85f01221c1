import type { Browser, Page } from 'playwright-core'
import { newPhone } from '../browser/phone'
import { serveFolder } from '../browser/static-server'

/** What someone on a weak signal sees of the first visit. Times in milliseconds from the start of the navigation. */
export interface FirstLoad {
  firstPaint: number
  /** The largest thing painted before the page stands still, which is what Google's LCP is. */
  largestPaint: number
  /** What that largest thing was, for a person to judge. */
  largest: string
  /** When the page itself is there and can be used. */
  usable: number
  /** Bytes that came over the network until then, heads included. */
  bytes: number
}

/** Chrome DevTools' "Slow 3G": 400 kbit/s both ways and two seconds more for every request; bytes a second and milliseconds. */
const slow3G = {
  offline: false,
  downloadThroughput: ((500 * 1000) / 8) * 0.8,
  uploadThroughput: ((500 * 1000) / 8) * 0.8,
  latency: 400 * 5,
}
const cpuSlowdown = 4

/** Opens a built H5 on a phone that was never there: nothing cached, no worker, a slow network and a slow processor. */
export async function measureFirstLoad(browser: Browser, folder: string): Promise<FirstLoad> {
  const server = await serveFolder(folder, { gzip: true })
  const phone = await newPhone(browser, server.origin, { serviceWorkers: 'block' })
  try {
    const page = await phone.newPage()
    const received = await throttle(page)
    await page.addInitScript(watchPaints)
    await page.goto(server.origin, { waitUntil: 'commit' })
    await page.waitForFunction(pageIsInFront)
    const bytes = received()
    const usable = await page.evaluate(() => performance.now())
    await page.waitForLoadState('networkidle')
    const paints = await page.evaluate(lastPaints)
    return { ...paints, usable, bytes }
  } finally {
    await phone.close()
    await server.stop()
  }
}

/** Runs in the page: whether a finger on the first words of the page meets nothing else before it. */
function pageIsInFront(): boolean {
  const page = document.querySelector('.taro_page .page')
  const { left = 0, top = 0 } = page?.getBoundingClientRect() ?? {}
  return page?.contains(document.elementFromPoint(left + 10, top + 10)) ?? false
}

type Paints = Pick<FirstLoad, 'firstPaint' | 'largestPaint' | 'largest'>

/** Slows the page down; answers how many bytes have come so far. */
async function throttle(page: Page): Promise<() => number> {
  const devTools = await page.context().newCDPSession(page)
  let bytes = 0
  await devTools.send('Network.enable')
  devTools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await devTools.send('Network.emulateNetworkConditions', slow3G)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  return () => bytes
}

/** Runs in the page, before anything of its own. */
function watchPaints(): void {
  const paints: Paints = { firstPaint: 0, largestPaint: 0, largest: '' }
  Object.assign(window, { paints })
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'first-contentful-paint') paints.firstPaint = startTime
    }
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    const last = list.getEntries().at(-1) as (PerformanceEntry & { element?: Element; size: number }) | undefined
    if (!last) return
    paints.largestPaint = last.startTime
    paints.largest = `${last.element?.textContent?.trim().slice(0, 16) ?? ''}（${last.size} 平方像素）`
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

/** Runs in the page: what was painted, once there is nothing left to be told of it. An idle page has told all. */
async function lastPaints(): Promise<Paints> {
  const { paints } = window as unknown as { paints: Paints }
  do await new Promise((resolve) => requestIdleCallback(resolve))
  while (paints.firstPaint === 0 || paints.largestPaint === 0)
  return paints
}
