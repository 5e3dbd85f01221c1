import type { Browser, BrowserContext, Page } from 'playwright-core'
import { keptState, type Reader } from './kept-state'
import { patience } from './patience'

export interface PhoneOptions {
  /** Absent: first use. */
  reader?: Reader
  /** The phone's own setting, which the app follows unless the reader chose otherwise. */
  dark?: boolean
  width?: number
  height?: number
  /** A computer with a mouse instead of a phone. */
  desktop?: boolean
  /** No worker keeps anything: every visit is the first. */
  serviceWorkers?: 'block'
}

/** A phone (or a desktop window) that has never seen the app, or that this reader has used it on. */
export async function newPhone(browser: Browser, origin: string, options: PhoneOptions = {}): Promise<BrowserContext> {
  const { reader, dark = false, desktop = false, serviceWorkers = 'allow' } = options
  const phone = await browser.newContext({
    viewport: screenOf(options),
    deviceScaleFactor: 1,
    isMobile: !desktop,
    hasTouch: !desktop,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    serviceWorkers,
    storageState: { cookies: [], origins: reader ? [{ origin, localStorage: keptState(reader) }] : [] },
  })
  phone.setDefaultTimeout(patience)
  return phone
}

/**
 * A tab on a phone that others have used, with nothing of theirs left and what this reader left there instead: five
 * times as quick as a new phone.
 */
export async function freshTab(phone: BrowserContext, options: Omit<PhoneOptions, 'desktop'> = {}): Promise<Page> {
  const { reader, dark = false } = options
  await phone.clearPermissions()
  const page = await phone.newPage()
  await page.setViewportSize(screenOf(options))
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  // Before the app's first script, and not again when the tab is reloaded; about:blank has no storage.
  await page.addInitScript(
    (kept) => {
      if (window.location.protocol === 'about:' || window.sessionStorage.getItem('fresh-tab')) return
      window.sessionStorage.setItem('fresh-tab', 'yes')
      window.localStorage.clear()
      for (const { name, value } of kept) window.localStorage.setItem(name, value)
    },
    reader ? keptState(reader) : [],
  )
  return page
}

function screenOf({ width = 375, height = 812 }: PhoneOptions): { width: number; height: number } {
  return { width, height }
}

/** The page on top; what lies under it stays in the document. */
export const topPage = '.taro_page_show.taro_page_stationed:not(.taro_page_shade)'

/** Opens the app at a route (`/pages/…?…`) as a link would, and waits until the page stands still. */
export async function openRoute(page: Page, origin: string, route: string): Promise<void> {
  await page.goto(`${origin}/#${route}`)
  await page.locator(`${topPage} .page`).waitFor()
}
