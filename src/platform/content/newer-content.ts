import Taro from '@tarojs/taro'
import type { RunningApp } from '@/domain/content/content-release'
import { createContentShelf } from './content-shelf'

const app: RunningApp = { version: APP_VERSION, content: CONTENT_VERSION }

/** So that looking for news does not compete with what the first page needs. */
const quiet = 3000

const openShelf = () =>
  createContentShelf({
    get: (key) => Taro.getStorageSync(key),
    set: (key, value) => Taro.setStorageSync(key, value),
    remove: (key) => Taro.removeStorageSync(key),
    keys: () => Taro.getStorageInfoSync().keys,
  })

/** What this start shows of the content that came after the app was built, if anything. */
export const openNewerContent = () => (CONTENT_URL ? openShelf().open(app) : undefined)

let isSettled = false

/**
 * The first page is there: the content has proved itself, and it is time to look for newer, once a start and in the
 * background. Whatever goes wrong there, the reader has everything that was there before.
 */
export function settleContent(): void {
  // Asked for where the rest is loaded, so that a build without CONTENT_URL leaves it out.
  if (CONTENT_URL && !isSettled) {
    isSettled = true
    const shelf = openShelf()
    shelf.confirm()
    shelf.tidy()
    setTimeout(async () => {
      try {
        // Loaded only now: the signature's arithmetic is no part of a start.
        const [{ updateContent }, { download }] = await Promise.all([import('./content-update'), import('./download')])
        await updateContent({ url: CONTENT_URL, keys: CONTENT_KEYS.split(','), app, shelf, download })
      } catch {
        // The next start looks again.
      }
    }, quiet)
  }
}
