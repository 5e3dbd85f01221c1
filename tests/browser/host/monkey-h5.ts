import type { Page } from 'playwright-core'
import { topPage } from '../../../tools/browser/phone'
import type { MonkeyPhone, Move, Sight } from '../../monkey/monkey'
import type { App } from './browser-host'

/** The clock stands, or the papers drawn and so the moves would differ from run to run. */
const morning = new Date('2026-03-02T09:00:00+08:00')

/** The built H5 app in a monkey's hands. */
export class MonkeyH5 implements MonkeyPhone {
  readonly visited = new Set<string>()
  private loads = 0
  private rested = true

  private constructor(private readonly app: App) {}

  static async start(app: App): Promise<MonkeyH5> {
    const { context } = app
    await context.clock.setFixedTime(morning)
    await context.addInitScript(hurry)
    const phone = new MonkeyH5(app)
    await phone.load('/pages/home/index')
    return phone
  }

  look(): Promise<Sight> {
    return this.page.evaluate((top) => {
      const shown = (selector: string) =>
        [...document.querySelectorAll(`${top} ${selector}`)].filter((element) => element.getClientRects().length > 0)
      const nameOf = (element: Element) =>
        element.getAttribute('aria-label') ?? (element.textContent ?? '').replace(/\s+/g, ' ').trim()
      return {
        taps: shown('.tap').map(nameOf),
        fields: shown('.text-field__input').map(nameOf),
        canGoBack: document.querySelectorAll('.taro_page').length > 1,
      }
    }, topPage)
  }

  async make(move: Move): Promise<void> {
    await this.perform(move)
    this.rested = await atRest(this.page)
  }

  async faults(): Promise<string[]> {
    const { troubles, outside } = this.app.watch
    // The browser lets only a finger start a call; a tap made by a script is none.
    const others = troubles.filter((trouble) => !trouble.startsWith("error Not allowed to launch 'tel:"))
    troubles.splice(0, troubles.length, ...others)
    const seen = await this.page.evaluate((top) => {
      const page = document.querySelector(top)
      const words = (page?.textContent ?? '').trim()
      const isTab = document.querySelector('taro-tabbar a')?.getClientRects().length ?? 0
      const kept = Object.entries(localStorage).filter(([, value]) => {
        try {
          return !('data' in JSON.parse(String(value)))
        } catch {
          return true
        }
      })
      const faults = [
        document.title === '' && 'the browser’s tab has no title',
        !page?.querySelector('[role=heading][aria-level="1"]')?.textContent && 'the page has no title',
        words.length < 10 && `the page shows nothing: ${words}`,
        !isTab && !page?.querySelector('.tap') && 'the page is a dead end',
        // Ten lie on one another, and a tab waits beside them.
        document.querySelectorAll('.taro_page').length > 12 && 'too many pages are open',
        ...kept.map(([name]) => `the kept ${name} is not readable`),
      ]
      return { route: location.hash.slice(1), faults: faults.filter((fault) => fault !== false) }
    }, topPage)
    this.visited.add(seen.route.split('?')[0] ?? '')
    return [
      ...(this.rested ? [] : ['the page did not come to rest']),
      ...seen.faults,
      ...troubles,
      ...outside.map((url) => `asked the network: ${url}`),
    ].map((fault) => `${fault} (${seen.route.slice(0, 200)})`)
  }

  private get page(): Page {
    return this.app.page
  }

  private async perform(move: Move): Promise<void> {
    switch (move.kind) {
      case 'tap':
        return this.tap(move.at, 1)
      case 'tap twice':
        return this.tap(move.at, 2)
      case 'type':
        return this.page.locator(`${topPage} .text-field__input:visible`).nth(move.at).fill(move.text)
      case 'open':
        return this.load(move.route)
      case 'tab':
        return this.page.evaluate((name) => {
          const bar = [...document.querySelectorAll<HTMLElement>('taro-tabbar a')]
          bar.find((tab) => tab.textContent?.trim() === name && tab.getClientRects().length > 0)?.click()
        }, move.name)
      case 'back':
        return this.page.evaluate(() => history.back())
      case 'scroll to the end':
        return this.page.evaluate((top) => document.querySelector(top)?.scrollTo(0, 1e6), topPage)
      case 'share': // the link in the address bar, as somebody else opens it
        return this.load(await this.page.evaluate(() => location.hash.slice(1)))
      case 'restart':
        await this.page.reload()
    }
  }

  /** In the page: a real click asks the browser where things lie, which takes longer than the app needs to answer. */
  private tap(at: number, times: number): Promise<void> {
    return this.page.evaluate(
      async ([top, index, taps]) => {
        const shown = [...document.querySelectorAll<HTMLElement>(`${top} .tap`)].filter(
          (element) => element.getClientRects().length > 0,
        )
        for (let tap = 0; tap < taps; tap++) {
          if (shown[index]?.isConnected) shown[index].click()
          await new Promise((resolve) => requestAnimationFrame(resolve))
        }
      },
      [topPage, at, times] as const,
    )
  }

  private async load(route: string): Promise<void> {
    await this.page.goto(`${this.app.origin}/?load=${this.loads++}#${route}`)
  }
}

/** Runs in the page before the app: what waits for a page to slide in need not wait. Longer waits are for something that failed. */
function hurry(): void {
  const wait = window.setTimeout
  const hurried = (callback: TimerHandler, delay = 0, ...args: unknown[]) =>
    wait(callback, delay < 500 ? Math.min(delay, 20) : delay, ...args)
  window.setTimeout = hurried as typeof window.setTimeout
}

/** Waits until one page lies on top with its title and nothing has changed for a moment; false where that never happens. */
function atRest(page: Page): Promise<boolean> {
  return page.evaluate(async (top) => {
    const state = () => {
      const pages = document.querySelectorAll(top)
      // The address changes at once, the page when its code is there.
      const arrived = pages[0]?.id.split('?')[0] === location.hash.slice(1).split('?')[0]
      const titled = pages[0]?.querySelector('[role=heading][aria-level="1"]')
      return pages.length === 1 && titled && arrived ? `${location.hash} ${pages[0]?.innerHTML.length}` : undefined
    }
    // By the clock only against a hang: a busy machine draws few frames a second.
    for (const began = performance.now(); performance.now() - began < 120_000; ) {
      const before = state()
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 19)))
      if (before !== undefined && state() === before) return true
    }
    return false
  }, topPage)
}
