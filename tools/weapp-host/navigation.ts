import path from 'node:path'
import { EventChannel } from './event-channel'
import type { HostRecord } from './host-record'
import type { HostTimers } from './host-timers'
import type { MiniProgram } from './mini-program'
import type { PageView } from './page-view'

/** Query values as onLoad gets them: still percent-encoded. */
export type PageQuery = Record<string, string>

/** A page and the query it is opened with. */
export interface PageTarget {
  path: string
  query: PageQuery
}

/** A page that has been opened and not yet closed. */
export interface OpenPage extends PageTarget {
  view: PageView
}

/** What the navigation needs from the two layers. */
export interface NavigationLayers {
  /** Loads the page's code and draws it; throws when the code does. */
  createPage(pagePath: string): PageView
  intoRealm<Value>(value: Value): Value
}

const maxOpenPages = 10

/** The page stack, with WeChat's rules. Each refusal is thrown with the words of WeChat's errMsg. */
export class Navigation {
  readonly stack: OpenPage[] = []
  /** Tab pages stay alive when the user goes to another tab. */
  private readonly tabCache = new Map<string, OpenPage>()

  constructor(
    private readonly program: MiniProgram,
    private readonly record: HostRecord,
    private readonly timers: HostTimers,
    private readonly layers: NavigationLayers,
  ) {}

  get current(): OpenPage | undefined {
    return this.stack.at(-1)
  }

  navigateTo(url: string): EventChannel {
    const target = this.resolve(url)
    this.refuseTab(target, 'navigateTo')
    if (this.stack.length >= maxOpenPages) throw new Error(`webview count limit exceed, ${maxOpenPages} pages are open`)
    this.hide(this.current)
    return this.push(target)
  }

  redirectTo(url: string): void {
    const target = this.resolve(url)
    this.refuseTab(target, 'redirectTo')
    this.unload(this.stack.pop())
    this.push(target)
  }

  reLaunch(url: string): void {
    const target = this.resolve(url)
    this.closeAll()
    this.push(target)
  }

  switchTab(url: string): void {
    const target = this.resolve(url)
    if (!this.isTab(target.path)) throw new Error('can not switch to no-tabBar page')
    if (this.current?.path === target.path) return
    this.leaveForTab()
    const cached = this.tabCache.get(target.path)
    if (!cached) {
      this.push({ path: target.path, query: {} }) // a tab gets no query
      return
    }
    this.stack.push(cached)
    this.show(cached)
  }

  navigateBack(delta = 1): void {
    if (this.stack.length < 2) throw new Error('cannot navigate back at first page')
    for (const page of this.stack.splice(Math.max(1, this.stack.length - delta)).reverse()) this.unload(page)
    this.show(this.current)
  }

  /** Unloads every page, the cached tabs included. */
  closeAll(): void {
    const cachedTabs = [...this.tabCache.values()].filter((page) => !this.stack.includes(page))
    for (const page of [...this.stack.splice(0).reverse(), ...cachedTabs]) this.unload(page)
    this.record.page = undefined
  }

  /** Reads a url the way WeChat does; a relative one starts from the current page. */
  resolve(url: string): PageTarget {
    const target = parsePageUrl(url, this.current?.path ?? '')
    if (!this.program.pages.includes(target.path)) throw new Error(`page "${target.path}" is not found`)
    return target
  }

  private push({ path: pagePath, query }: PageTarget): EventChannel {
    this.record.page = pagePath
    const view = this.layers.createPage(pagePath)
    const options = this.layers.intoRealm(query)
    const channel = new EventChannel()
    Object.assign(view.instance, {
      route: pagePath,
      __route__: pagePath,
      options,
      getOpenerEventChannel: () => channel,
    })
    const page: OpenPage = { path: pagePath, query, view }
    this.stack.push(page)
    if (this.isTab(pagePath)) this.tabCache.set(pagePath, page)
    this.callHook(page, 'onLoad', options)
    this.callHook(page, 'onShow')
    this.timers.setTimeout(() => this.callHook(page, 'onReady'))
    return channel
  }

  private leaveForTab(): void {
    const top = this.current
    for (const page of this.stack.splice(0).reverse()) {
      if (!this.isTab(page.path)) this.unload(page)
      else if (page === top) this.hide(page) // below the top it is hidden already
    }
  }

  private show(page: OpenPage | undefined): void {
    this.record.page = page?.path
    if (page) this.callHook(page, 'onShow')
  }

  private hide(page: OpenPage | undefined): void {
    if (page) this.callHook(page, 'onHide')
  }

  private unload(page: OpenPage | undefined): void {
    if (!page) return
    this.callHook(page, 'onUnload')
    if (this.tabCache.get(page.path) === page) this.tabCache.delete(page.path)
    page.view.release()
  }

  private callHook({ view: { instance } }: OpenPage, hook: string, ...args: unknown[]): void {
    const handler = instance[hook]
    if (typeof handler === 'function') this.record.guard(hook, () => handler.apply(instance, args) as unknown)
  }

  private isTab(pagePath: string): boolean {
    return this.program.tabPages.includes(pagePath)
  }

  /** For what works on the tab bar. */
  refuseOffTabs(): void {
    if (!this.current || !this.isTab(this.current.path)) throw new Error('not TabBar page')
  }

  private refuseTab({ path: pagePath }: PageTarget, api: string): void {
    if (this.isTab(pagePath)) throw new Error(`can not ${api} a tabbar page`)
  }
}

/**
 * Splits a page url as WeChat does, which is not what a browser does: values are not decoded, Chinese written plainly
 * arrives percent-encoded, and a value ends at a second "=".
 */
export function parsePageUrl(url: string, from = ''): PageTarget {
  const [address = '', search = ''] = url.split('?')
  const pagePath =
    address.startsWith('/') || from === ''
      ? address.replace(/^\//, '')
      : path.posix.join(path.posix.dirname(from), address)
  const pairs = search.split('&').filter((pair) => pair !== '')
  const query = pairs.map((pair) => {
    const [name = '', value = ''] = pair.split('=')
    return [name, value.replace(/[^\x20-\x7e]+/g, encodeURIComponent)]
  })
  return { path: pagePath, query: Object.fromEntries(query) as PageQuery }
}
