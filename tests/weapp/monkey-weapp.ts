import { createDurableStorage } from '../../src/platform/durable-storage'
import { budgets } from '../../tools/size/budgets'
import type { ViewNode } from '../../tools/weapp-host/find-nodes'
import { bootHost, type WeappHost } from '../../tools/weapp-host/weapp-host'
import type { MonkeyPhone, Move, Sight } from '../monkey/monkey'
import { overBudget } from './over-budget'
import { modeChoices } from './phones'

const networkApis = ['request', 'downloadFile', 'uploadFile', 'connectSocket']
const navigationApis = ['navigateTo', 'redirectTo', 'switchTab', 'navigateBack', 'reLaunch']
/**
 * A tap's own budget is held by the tests of each flow. What a monkey taps may be twice as heavy: a list's next stretch, or an
 * answer's whole explanation.
 */
const heaviestTap = 2 * budgets.page.tapSetDataBytes
/** The clock stands, or the papers drawn and so the moves would differ from run to run. */
const morning = new Date('2026-03-02T09:00:00')
/** Taro waits a while of the phone's own clock before it looks for a canvas, and this one stands: quiz.test.ts taps it instead. */
const waitsByTheClock = '存成图片'
const home = 'pages/home/index'

/** The built mini-program in a monkey's hands. */
export class MonkeyWeapp implements MonkeyPhone {
  readonly visited = new Set<string>()
  /** What the last move did, as far as a look at the page afterwards would not tell. */
  private moveFaults: string[] = []
  /** As last looked at. */
  private taps: ViewNode[] = []
  private fields: ViewNode[] = []

  private constructor(
    private readonly dist: string,
    private host: WeappHost,
  ) {}

  static async start(dist: string, mode: 'standard' | 'elder'): Promise<MonkeyWeapp> {
    const host = await bootHost(dist)
    host.setClock(morning, true)
    await host.open(home)
    await host.tap(modeChoices[mode])
    return new MonkeyWeapp(dist, host)
  }

  close(): void {
    this.host.close()
  }

  async look(): Promise<Sight> {
    this.taps = this.host.findAll({ className: 'tap' }).filter((tap) => nameOf(tap) !== waitsByTheClock)
    this.fields = this.host.findAll({ className: 'text-field__input' })
    return {
      taps: this.taps.map(nameOf),
      fields: this.fields.map(nameOf),
      canGoBack: this.host.openPages().length > 1,
    }
  }

  async make(move: Move): Promise<void> {
    const { host } = this
    const before = { setDatas: host.setDatas.length, calls: host.calls.length, refusals: host.refusals.length }
    this.moveFaults = []
    await this.perform(move)
    if (this.host !== host) return // restarted: what was counted is gone
    const refused = host.refusals.slice(before.refusals).filter(({ api }) => navigationApis.includes(api))
    this.moveFaults.push(...refused.map(({ api, reason }) => `${api} was refused: ${reason}`))
    const went = host.calls.slice(before.calls).filter(({ api }) => navigationApis.includes(api))
    if (move.kind === 'tap twice' && went.length > 1) this.moveFaults.push(`two taps went ${went.length} ways`)
    const openedByMove = !staysOnPage(move) || went.length > 0
    this.moveFaults.push(...this.tooHeavy(move, before.setDatas, openedByMove))
  }

  async faults(): Promise<string[]> {
    const { host } = this
    const { path } = host.page()
    this.visited.add(path)
    const depth = host.openPages().length
    const isTab = host.program.tabPages.includes(path)
    const title = host.program.componentConfig(path).navigationBarTitleText ?? '冠县普法'
    const network = host.calls.filter(({ api }) => networkApis.includes(api))
    return [
      ...this.moveFaults,
      ...host.errors.map(({ kind, during, page, message }) => `${kind} during ${during} on ${page}: ${message}`),
      ...[...host.unknownApis].map((api) => `wx.${api} is not known`),
      ...network.map(({ api }) => `asked the network: ${api}`),
      ...this.storageFaults(),
      ...(title && host.find({ className: 'heading--1' })?.text ? [] : [`${path} has no title`]),
      ...(host.text().split('\n').length > 1 ? [] : [`${path} shows nothing: ${host.text()}`]),
      ...(depth > 1 || isTab || host.find({ className: 'tap' }) ? [] : [`${path} is a dead end`]),
      ...(depth <= 10 ? [] : [`${depth} pages are open`]),
    ].map((fault) => `${fault} (${path} ${JSON.stringify(host.page().query).slice(0, 200)})`)
  }

  private async perform(move: Move): Promise<void> {
    const { host } = this
    switch (move.kind) {
      case 'tap':
        return host.tap(this.taps[move.at] as ViewNode)
      case 'tap twice': {
        const node = this.taps[move.at] as ViewNode
        await Promise.all([host.tap(node), host.tap(node)])
        return
      }
      case 'type':
        return host.type(this.fields[move.at] as ViewNode, move.text)
      case 'open':
        return host.open(move.route)
      case 'tab':
        return host.tapTab(move.name)
      case 'back':
        return host.back()
      case 'scroll to the end':
        if (host.canCallPage('onReachBottom')) await host.callPage('onReachBottom')
        return
      case 'share':
        return this.share()
      case 'restart':
        return this.restart()
    }
  }

  /** Shares the page from the menu, and follows the card as its receiver does. */
  private async share(): Promise<void> {
    const card = await this.host.share()
    if (!card) return
    const path = card.path?.split('?')[0]?.slice(1)
    if (!card.title || !card.path?.startsWith('/')) {
      this.moveFaults.push(`a card without a title or path: ${JSON.stringify(card)}`)
      return
    }
    await this.host.open(card.path.slice(1))
    if (this.host.page().path !== path)
      this.moveFaults.push(`the shared ${card.path} opened ${this.host.page().path} instead`)
  }

  /** WeChat throws the app out of memory, and it is opened again. */
  private async restart(): Promise<void> {
    const values = this.host.storage.snapshot()
    this.host.close()
    this.host = await bootHost(this.dist, { storage: { values } })
    this.host.setClock(morning, true)
    await this.host.open(home)
  }

  private tooHeavy({ kind }: Move, from: number, opened: boolean): string[] {
    const { host } = this
    const { path } = host.page()
    const first = opened ? host.setDatas.findIndex(({ page }, index) => index >= from && page === path) : -1
    const over = Object.entries(overBudget(host, first)).map(([name, value]) => `over budget: ${name} ${value}`)
    const sent = opened ? 0 : host.setDatas.slice(from).reduce((sum, { bytes }) => sum + bytes, 0)
    return sent > heaviestTap ? [...over, `${kind} sent ${sent} bytes to the view`] : over
  }

  private storageFaults(): string[] {
    const { storage } = this.host
    const copy = new Map(storage.keys().map((key) => [key, storage.get(key)]))
    const durable = createDurableStorage({
      get: (key) => copy.get(key),
      set: (key, value) => copy.set(key, value),
      remove: (key) => copy.delete(key),
    })
    const names = new Set(storage.keys().map((key) => key.split('#')[0] as string))
    return [...names].filter((name) => !isJson(durable.getItem(name))).map((name) => `the kept ${name} is not readable`)
  }
}

/** Moves that open a page only where the app does so by itself. */
const staysOnPage = ({ kind }: Move) => ['tap', 'tap twice', 'type', 'scroll to the end'].includes(kind)

const nameOf = ({ label, text }: ViewNode) => label || text.replaceAll('\n', ' ')

function isJson(text: string | null): boolean {
  try {
    return text !== null && typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}
