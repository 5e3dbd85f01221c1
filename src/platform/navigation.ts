import Taro from '@tarojs/taro'
import { sentToProgram } from './single-page'
import { isWeapp } from './target'

const tabs = ['/pages/home/index', '/pages/me/index']

/** WeChat keeps at most ten pages; past nine the newest is replaced, so that a long walk through lessons never gets stuck. */
const fullStack = 9

let leaving = false

/** A page that has not opened by then will not; the reader may try again. */
const patience = 1000

/** In H5 a visit counts as done while the page is still sliding in, so a second tap is known by where it leads. */
const isOpen = (url: string) => !isWeapp && window.location.hash === `#${url}`

/** One way at a time: a second tap before the first has landed leads nowhere. */
function leave(go: () => Promise<unknown>): void {
  if (leaving || sentToProgram()) return
  leaving = true
  const done = () => {
    clearTimeout(givingUp)
    leaving = false
  }
  const givingUp = setTimeout(done, patience)
  go().then(done, done)
}

/** Opens a page. */
export function goTo(url: string): void {
  if (isOpen(url)) return
  const go = tabs.includes(url)
    ? Taro.switchTab
    : Taro.getCurrentPages().length > fullStack
      ? Taro.redirectTo
      : Taro.navigateTo
  leave(() => go({ url }))
}

/** Opens a page in place of this one: for steps of one thing, where "back" should leave the whole thing. */
export function replaceWith(url: string): void {
  if (!isOpen(url)) leave(() => Taro.redirectTo({ url }))
}

/** What Taro adds to the parameters of every page. */
const ofTaro = ['stamp', '$taroTimestamp']

/** Whether the page below this one is the one of that address. */
function isBelow(url: string): boolean {
  const [path, query = ''] = url.split('?')
  const below = Taro.getCurrentPages().slice(-2, -1)[0]
  if (`/${below?.route}`.replace(/^\/+/, '/') !== path) return false
  const given = Object.entries((below as { $taroParams?: Record<string, unknown> }).$taroParams ?? {})
  const pairs = given.filter(([name]) => !ofTaro.includes(name)).map(([name, value]) => `${name}=${value}`)
  return pairs.sort().join('&') === query.split('&').filter(Boolean).sort().join('&')
}

/** One step back in one thing: to that page where the reader came from it, else it takes the place of this one. */
export function goBackTo(url: string): void {
  if (isBelow(url)) goBack()
  else replaceWith(url)
}

/** Back to where the reader came from; home where this page was opened from a link. */
export function goBack(): void {
  leave(() => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: tabs[0] as string })))
}

export function goHome(): void {
  Taro.switchTab({ url: tabs[0] as string }).catch(() => {})
}

/** Home, and no way back to what was open. */
export function leaveAll(): void {
  Taro.reLaunch({ url: tabs[0] as string }).catch(() => {})
}

/** To the top of the page that is open, at once: what comes next is read from its beginning. */
export function scrollToTop(): void {
  Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => {})
}

/** H5 only: what the page that is open would be opened by as it stands now, so that a reload shows the same. */
export function keepAddress(url: string): void {
  if (!isWeapp && window.location.hash.split('?')[0] === `#${url.split('?')[0]}`)
    window.history.replaceState(window.history.state, '', `#${url}`)
}

/** H5 only: the address of the page on top. */
export const addressOnTop = (): string => (isWeapp ? '' : window.location.hash)

/** H5 only: where the page's own back button leads. WeChat draws its own; tabs have none. */
export function wayBack(): 'back' | 'home' | null {
  if (isWeapp) return null
  const path = Taro.getCurrentInstance().router?.path?.split('?')[0] ?? ''
  if (tabs.includes(path)) return null
  return Taro.getCurrentPages().length > 1 ? 'back' : 'home'
}
