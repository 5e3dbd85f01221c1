import type { Locator, Page } from 'playwright-core'
import { homePack } from '../../../src/content/home-pack'
import { topPage } from '../../../tools/browser/phone'

/** What a reader sees and does, in their words. Everything is looked for on the page on top. */
export function readerOf(page: Page) {
  const top = page.locator(topPage)
  return {
    button: (name: string | RegExp): Locator => top.getByRole('button', { name, exact: typeof name === 'string' }),
    link: (name: string | RegExp): Locator => top.getByRole('link', { name, exact: typeof name === 'string' }),
    option: (name: string): Locator => top.getByRole('radio', { name, exact: true }),
    heading: (name: string | RegExp): Locator => top.getByRole('heading', { name, exact: typeof name === 'string' }),
    tab: (name: string): Locator => page.getByRole('navigation').getByRole('link', { name, exact: true }),
    words: (text: string | RegExp): Locator => top.getByText(text, { exact: typeof text === 'string' }),
    /** The page's own way back. */
    back: (name: '返回' | '首页'): Locator => top.getByRole('button', { name, exact: true }),
    /** Waits until a page with this title lies still on top. */
    async arrivesAt(title: string): Promise<void> {
      await top.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
      await page.waitForFunction((selector) => document.querySelectorAll(selector).length === 1, topPage)
    },
    /** Where the app is, by its own address. */
    route: (): string => decodeURIComponent(new URL(page.url()).hash.slice(1)),
  }
}

export const homeTitle = homePack.pack.headline
