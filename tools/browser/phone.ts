import type { Browser, BrowserContext, Page } from 'playwright-core'
import { keptState, type Reader } from './kept-state'

export interface PhoneOptions {
  /** Absent: first use. */
  reader?: Reader
  /** The phone's own setting, which the app follows unless the reader chose otherwise. */
  dark?: boolean
  width?: number
  height?: number
  /** A computer with a mouse instead of a phone. */
  desktop?: boolean
}

/** A phone (or a desktop window) that has never seen the app, or that this reader has used it on. */
export function newPhone(browser: Browser, origin: string, options: PhoneOptions = {}): Promise<BrowserContext> {
  const { reader, dark = false, width = 375, height = 812, desktop = false } = options
  return browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1,
    isMobile: !desktop,
    hasTouch: !desktop,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    storageState: { cookies: [], origins: reader ? [{ origin, localStorage: keptState(reader) }] : [] },
  })
}

/** The page on top; what lies under it stays in the document. */
export const topPage = '.taro_page_show.taro_page_stationed:not(.taro_page_shade)'

/** Opens the app at a route (`/pages/…?…`) as a link would, and waits until the page stands still. */
export async function openRoute(page: Page, origin: string, route: string): Promise<void> {
  await page.goto(`${origin}/#${route}`)
  await page.locator(`${topPage} .page`).waitFor()
}
