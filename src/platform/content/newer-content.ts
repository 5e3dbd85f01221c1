import Taro from '@tarojs/taro'
import type { PackName } from '@/domain/content/compiled-packs'
import type { RunningApp, TakenRelease } from '@/domain/content/content-release'
import { ownStorage } from '../own-storage'
import { startAgain } from '../start-again'
import { isWeapp } from '../target'
import { createContentShelf } from './content-shelf'

const app = (): RunningApp => ({
  version: APP_VERSION,
  content: CONTENT_VERSION,
  pack: PACK_ID,
  keys: CONTENT_KEYS.split(','),
})

/** So that looking for news does not compete with what the first page needs. */
const quiet = 3000

const openShelf = () => createContentShelf(ownStorage)

// Every `CONTENT_URL &&` here leaves a build without one nothing of what follows.

let shown: TakenRelease | undefined

/** Packs have been read, and no page has stood since: what goes wrong now goes wrong with what is made of them. */
let isLoading = false

let isSetAside = false
let isSettled = false

/** What this start shows of the content that came after the app was built, if anything. */
export function openNewerContent() {
  const opened = CONTENT_URL ? openShelf().open(app()) : undefined
  if (!CONTENT_URL || !opened) return undefined
  const { release, read } = opened
  shown = release
  watch()
  return {
    release,
    read(name: PackName) {
      isLoading = true
      const pack = read(name)
      // By now the release is let go of; but what was read of it before is in use, and must not be mixed with another.
      if (pack === undefined) setAside(() => !openShelf().mayShow(release))
      return pack
    },
  }
}

/** Whether this start's content is no longer to be shown: not one page of it, as the next would be of another version. */
export const isContentSetAside = (): boolean => Boolean(CONTENT_URL) && isSetAside

/**
 * A page broke. Where content from outside is shown, that is taken for the reason: the app starts again with what was good
 * before. True where it is so.
 */
export function contentFell(): boolean {
  const release = shown
  if (!CONTENT_URL || !release) return false
  setAside(() => openShelf().fell(release))
  return true
}

/** Starts again only where it is written down that the release is not shown then: without that it would have no end. */
function setAside(writeDown: () => boolean): void {
  if (isSetAside) return
  isSetAside = true
  isSettled = true
  if (writeDown()) startAgain()
}

/** Where the code of a page breaks as it is loaded there is no page yet to catch it. */
function watch(): void {
  const broke = () => void (isLoading && contentFell())
  if (isWeapp) {
    Taro.onError(broke)
    Taro.onUnhandledRejection(broke)
  } else {
    window.addEventListener('error', broke)
    window.addEventListener('unhandledrejection', broke)
  }
}

/**
 * A page is there. With the first of a start the content has proved itself, and it is time to look for newer, once a start
 * and in the background. Whatever goes wrong there, the reader has everything that was there before.
 */
export function settleContent(): void {
  isLoading = false
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
        await updateContent({ url: CONTENT_URL, app: app(), shelf, download })
      } catch {
        // The next start looks again.
      }
    }, quiet)
  }
}
