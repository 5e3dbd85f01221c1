import path from 'node:path'
import { auditPage, type PageAudit } from './audit-page'
import { EventChannel } from './event-channel'
import { describeQuery, findNodes, type NodeQuery, type ViewNode } from './find-nodes'
import { GlassEaselView } from './glass-easel-view'
import { HostRecord } from './host-record'
import { HostTimers } from './host-timers'
import type { PhoneNetwork } from './http-download'
import { LogicContext } from './logic-context'
import { MemoryStorage, type StorageOptions } from './memory-storage'
import { MiniProgram } from './mini-program'
import { Navigation, type OpenPage, type PageQuery, type PageTarget, parsePageUrl } from './navigation'
import { attributeOf, type PageView } from './page-view'
import { defaultSystemInfo, type SystemInfo } from './system-info'
import { visibleText } from './visible-text'
import { type ApiAnswer, createWx } from './wx-api'

/** How the phone is set up before the app starts. */
export interface HostOptions {
  storage?: StorageOptions
  /** Overrides of the system information, such as `{ theme: 'dark', fontSizeScaleFactor: 1.4 }`. */
  system?: Partial<SystemInfo>
  /** Answers for `wx` functions, by name; the way to bring in a function the host does not know. */
  answers?: Readonly<Record<string, ApiAnswer>>
  /** What stands behind `wx.downloadFile`; without it the phone is offline. */
  network?: PhoneNetwork
  /** The time at which the app starts. */
  now?: Date
  /** WeChat's scene value; 1001 is the list of recently used mini-programs, 1047 a scanned mini-program code. */
  scene?: number
}

/** What sharing a page hands to WeChat. */
export interface ShareContent {
  title?: string
  path?: string
  query?: string
  imageUrl?: string
}

/** WeChat lets a page hand its content over later, under `promise`. */
type SharedByPage = ShareContent & { promise?: Promise<ShareContent> }

type AppInstance = Record<string, unknown>
type Definition = Record<string, unknown>

/** A phone with WeChat on which one built mini-program runs. Made by {@link bootHost}. */
export class WeappHost {
  readonly program: MiniProgram
  readonly storage: MemoryStorage
  /** Everything the user shared, in order. */
  readonly shares: ShareContent[] = []
  /** Milliseconds that app.js took to run; undefined before the app starts. */
  appJsMs: number | undefined
  private readonly record = new HostRecord()
  private readonly timers: HostTimers
  private readonly logic: LogicContext
  private readonly view: GlassEaselView
  private readonly navigation: Navigation
  private readonly systemInfo: SystemInfo
  private readonly events = new EventChannel()
  private readonly answers: Map<string, ApiAnswer>
  private readonly scene: number
  private readonly network: PhoneNetwork | undefined
  private launchOptions: object = {}
  private app: AppInstance | undefined

  constructor(dist: string, { storage, system, answers = {}, now, scene = 1001, network }: HostOptions) {
    this.program = new MiniProgram(path.resolve(dist))
    this.storage = new MemoryStorage(storage)
    this.systemInfo = { ...defaultSystemInfo, ...system }
    this.answers = new Map(Object.entries(answers))
    this.scene = scene
    this.network = network
    this.timers = new HostTimers((during, action) => this.record.guard(during, action))
    this.logic = new LogicContext(this.program, this.record, this.timers)
    if (now) this.logic.setClock(now)
    this.view = new GlassEaselView(this.program, this.record, this.timers)
    this.navigation = new Navigation(this.program, this.record, this.timers, {
      createPage: (pagePath) => this.createPage(pagePath),
      intoRealm: (value) => this.logic.intoRealm(value),
    })
    this.provideGlobals()
  }

  /** What went wrong so far. Unhandled rejections are not here: jest fails the test for them by itself. */
  get errors() {
    return this.record.errors
  }

  /** Calls of `wx` functions so far. */
  get calls() {
    return this.record.calls
  }

  /** Calls that ended in `fail`, whether or not the app minded. */
  get refusals() {
    return this.record.refusals
  }

  /** setData calls so far. */
  get setDatas() {
    return this.record.setDatas
  }

  /** Names read from `wx` that the host does not know, privacy-gated functions among them. */
  get unknownApis(): ReadonlySet<string> {
    return this.record.unknownApis
  }

  /** Console output so far, as "level: text". */
  get logs() {
    return this.record.logs
  }

  /**
   * Opens a page as from a link, a shared card or a scanned code. The first time this starts the app; later it closes all
   * pages and opens this one. The query arrives as in WeChat: not decoded.
   */
  async open(url: string): Promise<void> {
    const target = parsePageUrl(url)
    const isFirst = this.app === undefined
    this.launchOptions = { ...target, scene: this.scene, referrerInfo: {} }
    const options = this.logic.intoRealm(this.launchOptions)
    if (isFirst) this.launch(options)
    else this.callApp('onHide')
    this.callApp('onShow', options)
    if (this.program.pages.includes(target.path)) this.navigation.reLaunch(`/${url.replace(/^\//, '')}`)
    else this.missPage(target, isFirst)
    await this.idle()
  }

  /** The page on top. */
  page(): { path: string; query: PageQuery } {
    const { path: pagePath, query } = this.currentPage()
    return { path: pagePath, query }
  }

  /** Paths of all open pages, the one on top last. */
  openPages(): string[] {
    return this.navigation.stack.map((page) => page.path)
  }

  /** The visible text of the current page, one line for each block. */
  text(): string {
    return visibleText(this.currentPage().view.element)
  }

  /** The first visible node that matches, or undefined. */
  find(query: NodeQuery): ViewNode | undefined {
    return this.findAll(query)[0]
  }

  /** All visible nodes that match, in reading order. */
  findAll(query: NodeQuery): ViewNode[] {
    return findNodes(this.currentPage().view.element, query)
  }

  /** Taps a node as a finger does: touchstart, touchend and tap, each bubbling. A disabled button stays silent. */
  async tap(target: NodeQuery | ViewNode): Promise<void> {
    const { element } = this.nodeFor(target)
    const button = element.closest('button')
    if (button && attributeOf(button, 'disabled')) return
    const { view } = this.currentPage()
    const touch = { identifier: 0, pageX: 0, pageY: 0, clientX: 0, clientY: 0 }
    view.dispatch(element, 'touchstart', {}, { touches: [touch], changedTouches: [touch] })
    view.dispatch(element, 'touchend', {}, { touches: [], changedTouches: [touch] })
    view.dispatch(element, 'tap', { x: 0, y: 0 }, { touches: [touch], changedTouches: [touch] })
    if (button && attributeOf(button, 'open-type') === 'share')
      await this.shareFrom('onShareAppMessage', { from: 'button' })
    await this.idle()
  }

  /** Sends any other event to a node. For touch events, `touches` and `changedTouches` in the detail become the event's. */
  async fire(target: NodeQuery | ViewNode, type: string, detail: Record<string, unknown> = {}): Promise<void> {
    const { touches, changedTouches = touches, ...rest } = detail
    const fields = touches === undefined ? {} : { touches, changedTouches }
    this.currentPage().view.dispatch(this.nodeFor(target).element, type, rest, fields)
    await this.idle()
  }

  /** Types into an input or textarea; the text replaces what was there, and is cut at the field's `maxlength`. */
  async type(target: NodeQuery | ViewNode, value: string): Promise<void> {
    const longest = Number(this.nodeFor(target).attribute('maxlength') ?? 140)
    const typed = longest < 0 ? value : value.slice(0, longest)
    await this.fire(target, 'input', { value: typed, cursor: typed.length })
  }

  /** Taps a tab of WeChat's tab bar by its words. */
  async tapTab(text: string): Promise<void> {
    const tab = this.program.appConfig.tabBar?.list.find((item) => item.text === text)
    if (!tab) throw new Error(`The tab bar has no "${text}".`)
    this.navigation.switchTab(`/${tab.pagePath}`)
    await this.idle()
  }

  /** The user's back gesture. */
  async back(): Promise<void> {
    this.navigation.navigateBack()
    await this.idle()
  }

  /** Shares the current page from WeChat's menu and returns what the page hands over; undefined when it cannot be shared. */
  async share(to: 'chat' | 'timeline' = 'chat'): Promise<ShareContent | undefined> {
    const content = await this.shareFrom(to === 'chat' ? 'onShareAppMessage' : 'onShareTimeline', { from: 'menu' })
    await this.idle()
    return content
  }

  /** Whether the current page has a function that WeChat calls by itself. */
  canCallPage(hook: string): boolean {
    return typeof this.currentPage().view.instance[hook] === 'function'
  }

  /** Calls a function of the current page that WeChat calls by itself, such as `onPullDownRefresh` or `onReachBottom`. */
  async callPage(hook: string, argument?: object): Promise<void> {
    const { instance } = this.currentPage().view
    const handler = instance[hook]
    if (typeof handler !== 'function') throw new Error(`${this.page().path} has no ${hook}.`)
    this.record.guard(hook, () => handler.call(instance, this.logic.intoRealm(argument)) as unknown)
    await this.idle()
  }

  /** Sends an event of the phone to the listeners of `wx.on…`, such as `emit('NetworkStatusChange', { isConnected: false })`. */
  async emit(event: string, payload: object = {}): Promise<void> {
    this.record.guard(`on${event}`, () => this.events.emit(event, this.logic.intoRealm(payload)))
    await this.idle()
  }

  /** Sets the phone's clock while the app runs, as its owner or the network does. It runs on from there, unless it `stands`. */
  setClock(now: Date, stands = false): void {
    this.logic.setClock(now, stands)
  }

  /** Changes system information while the app runs; a new theme is announced as WeChat does. */
  async changeSystem(change: Partial<SystemInfo>): Promise<void> {
    Object.assign(this.systemInfo, change)
    if (!change.theme) return
    this.callApp('onThemeChange', this.logic.intoRealm({ theme: change.theme }))
    await this.emit('ThemeChange', { theme: change.theme })
  }

  /** Replaces the answer of a `wx` function from now on. */
  answer(api: string, answer: ApiAnswer): void {
    this.answers.set(api, answer)
  }

  /** The current page's nodes, depth and children as WeChat's audit counts them. */
  audit(): PageAudit {
    return auditPage(this.currentPage().view.element)
  }

  /** Waits until nothing is due within the next `horizon` milliseconds; the other functions do so by themselves. */
  async idle(horizon = 100): Promise<void> {
    await this.timers.settle(horizon)
  }

  /** Ends the app; every test must do so, or its timers keep Node alive. */
  close(): void {
    this.navigation.closeAll()
    this.timers.clear()
    this.view.close()
  }

  private provideGlobals(): void {
    const wx = createWx({
      record: this.record,
      timers: this.timers,
      storage: this.storage,
      systemInfo: this.systemInfo,
      navigation: this.navigation,
      events: this.events,
      answers: this.answers,
      launchOptions: () => this.launchOptions,
      intoRealm: (value) => this.logic.intoRealm(value),
      errorInRealm: (message) => this.logic.error(message),
      ...(this.network && { network: this.network }),
    })
    this.logic.provide({
      wx,
      App: (definition) => {
        this.app = definition as AppInstance
      },
      Page: (definition) => this.view.registerPage(this.logic.loadingPath, definition as Definition),
      Component: (definition) => this.view.registerComponent(this.logic.loadingPath, definition as Definition),
      Behavior: (definition) => this.view.registerBehavior(definition as Definition),
      getApp: () => this.app,
      getCurrentPages: () => this.navigation.stack.map((page) => page.view.instance),
    })
  }

  private launch(options: object): void {
    const start = performance.now()
    this.record.guard('app.js', () => this.logic.load('app'))
    this.appJsMs = performance.now() - start
    this.app ??= {}
    this.callApp('onLaunch', options)
  }

  private missPage({ path: missing, query }: PageTarget, isEntryPage: boolean): void {
    const openBefore = this.navigation.current
    const options = this.logic.intoRealm({ path: missing, query, isEntryPage })
    this.callApp('onPageNotFound', options)
    this.events.emit('PageNotFound', options)
    this.timers.setTimeout(() => {
      const isAnswered = this.navigation.current !== openBefore
      if (!isAnswered)
        this.record.addError(
          'page-not-found',
          'open',
          `page "${missing}" is not found, and the app did not go elsewhere`,
        )
    }, 50)
  }

  private createPage(pagePath: string): PageView {
    try {
      this.loadComponent(pagePath, new Set())
      return this.view.createPage(pagePath)
    } catch (error) {
      this.record.addError('exception', `load ${pagePath}`, error)
      throw error
    }
  }

  /** Loads a page or component after the components it uses. */
  private loadComponent(componentPath: string, seen: Set<string>): void {
    if (seen.has(componentPath)) return // a component may use itself
    seen.add(componentPath)
    this.view.configure(componentPath)
    for (const used of this.program.usedComponents(componentPath)) this.loadComponent(used, seen)
    this.logic.load(componentPath)
  }

  private callApp(hook: string, argument?: unknown): void {
    const handler = this.app?.[hook]
    if (typeof handler === 'function')
      this.record.guard(`app ${hook}`, () => handler.call(this.app, argument) as unknown)
  }

  private async shareFrom(hook: string, argument: object): Promise<ShareContent | undefined> {
    const { instance } = this.currentPage().view
    const handler = instance[hook]
    if (typeof handler !== 'function') return undefined
    const result = this.record.guard(hook, () => handler.call(instance, this.logic.intoRealm(argument)) as SharedByPage)
    const content = plain((await result?.promise) ?? result ?? {})
    this.shares.push(content)
    return content
  }

  private nodeFor(target: NodeQuery | ViewNode): ViewNode {
    if (typeof target === 'object' && 'element' in target) return target
    const node = this.find(target)
    if (!node) throw new Error(`${this.page().path} shows no ${describeQuery(target)}. It shows:\n${this.text()}`)
    return node
  }

  private currentPage(): OpenPage {
    const page = this.navigation.current
    if (!page)
      throw new Error(`No page is open. Errors so far: ${JSON.stringify(this.errors.map((error) => error.message))}`)
    return page
  }
}

/** Puts a built mini-program on a phone of its own. The app starts with the first `host.open(url)`. */
export async function bootHost(dist: string, options: HostOptions = {}): Promise<WeappHost> {
  return new WeappHost(dist, options)
}

function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
