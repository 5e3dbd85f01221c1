import type { EventChannel } from './event-channel'
import type { HostRecord } from './host-record'
import type { HostTimers } from './host-timers'
import type { DownloadOptions, PhoneNetwork } from './http-download'
import type { MemoryStorage } from './memory-storage'
import type { Navigation } from './navigation'
import { type SystemInfo, systemInfoParts } from './system-info'
import { stubbedAnswers, stubbedFailures, wxEvents } from './wx-stubs'

/** A test's own answer for a `wx` function: what it returns goes to `success`, what it throws to `fail`. */
export type ApiAnswer = (...args: unknown[]) => unknown

/** What `wx` works on. */
export interface WxParts {
  record: HostRecord
  timers: HostTimers
  storage: MemoryStorage
  systemInfo: SystemInfo
  navigation: Navigation
  events: EventChannel
  /** Answers by function name; looked up at each call. */
  answers: Map<string, ApiAnswer>
  launchOptions: () => object
  intoRealm<Value>(value: Value): Value
  errorInRealm(message: string): Error
  /** What stands behind `wx.downloadFile`; without it the phone is offline. */
  network?: PhoneNetwork
}

type WxFunction = (...args: unknown[]) => unknown

interface AsyncOptions {
  success?: (result: object) => void
  fail?: (result: object) => void
  complete?: (result: object) => void
  [option: string]: unknown
}

// Read by Taro or by promise code at start; their absence means nothing.
const expectedAbsences = new Set(['webpackJsonp', 'cloud', 'then', 'toJSON'])

/** Builds the `wx` object. Every call is recorded, and so is every access to a name the host does not know. */
export function createWx(parts: WxParts): object {
  const functions: Record<string, WxFunction> = {
    ...stubs(parts),
    ...eventFunctions(parts),
    ...storageFunctions(parts),
    ...systemFunctions(parts),
    ...navigationFunctions(parts),
    ...viewQueryFunctions(parts),
    ...networkFunctions(parts),
  }
  for (const name of refusedInSinglePage) functions[name] = refusedThere(parts, name, functions[name] as WxFunction)
  for (const [name, answer] of parts.answers) functions[name] ??= answer
  functions.canIUse = (schema) => Object.hasOwn(functions, String(schema).split('.')[0] ?? '')
  const wx: Record<string, unknown> = { env: { USER_DATA_PATH: 'http://usr' } }
  for (const [name, implementation] of Object.entries(functions)) wx[name] = recorded(parts, name, implementation)
  return noticingUnknown(wx, parts.record)
}

function recorded(parts: WxParts, name: string, implementation: WxFunction): WxFunction {
  return (...args) => {
    parts.record.addCall(name, args)
    const answer = parts.answers.get(name)
    if (!answer) return implementation(...args)
    return isAsyncOptions(args[0]) ? settle(parts, name, args[0], () => answer(...args)) : answer(...args)
  }
}

/** What WeChat refuses on a page opened from 朋友圈 (scene 1154), of what the host knows. */
const refusedInSinglePage = [
  'makePhoneCall',
  'navigateBack',
  'navigateTo',
  'openLocation',
  'reLaunch',
  'redirectTo',
  'setNavigationBarColor',
  'setTabBarStyle',
  'switchTab',
]

function refusedThere(parts: WxParts, name: string, implementation: WxFunction): WxFunction {
  const refuse = asyncFunction(parts, name, () => {
    throw new Error('api is not available in single page mode')
  })
  return (...args) => ((parts.launchOptions() as { scene?: number }).scene === 1154 ? refuse : implementation)(...args)
}

function noticingUnknown(wx: Record<string, unknown>, record: HostRecord): object {
  const notice = (key: string | symbol) => {
    if (typeof key === 'string' && !(key in wx) && !expectedAbsences.has(key)) record.unknownApis.add(key)
  }
  return new Proxy(wx, {
    get(target, key) {
      notice(key)
      return Reflect.get(target, key) as unknown
    },
    // Taro asks wx.hasOwnProperty before it calls.
    getOwnPropertyDescriptor(target, key) {
      notice(key)
      return Reflect.getOwnPropertyDescriptor(target, key)
    },
  })
}

function stubs(parts: WxParts): Record<string, WxFunction> {
  const answering = Object.entries(stubbedAnswers).map(([name, result]) => [
    name,
    asyncFunction(parts, name, () => result),
  ])
  const failing = Object.entries(stubbedFailures).map(([name, reason]) => {
    const fail = asyncFunction(parts, name, () => {
      throw new Error(reason)
    })
    const task = { abort() {}, onProgressUpdate() {}, onHeadersReceived() {} }
    const failAndReturnTask: WxFunction = (options) => {
      fail(options)
      return task
    }
    return [name, failAndReturnTask]
  })
  return Object.fromEntries([...answering, ...failing]) as Record<string, WxFunction>
}

function eventFunctions({ events }: WxParts): Record<string, WxFunction> {
  const pairs = wxEvents.flatMap((event) => [
    [`on${event}`, (listener: WxFunction) => events.on(event, listener)],
    [`off${event}`, (listener?: WxFunction) => events.off(event, listener)],
  ])
  return Object.fromEntries(pairs) as Record<string, WxFunction>
}

function storageFunctions(parts: WxParts): Record<string, WxFunction> {
  const { storage, intoRealm, errorInRealm } = parts
  const info = () => ({
    keys: storage.keys(),
    currentSize: Math.ceil(storage.sizeInBytes / 1024),
    limitSize: Math.floor(storage.quotaBytes / 1024),
  })
  const write = (key: unknown, value: unknown) => {
    if (!storage.set(String(key), value)) throw new Error('exceed storage max size')
  }
  return {
    getStorageSync: (key) => intoRealm(storage.get(String(key)) ?? ''),
    setStorageSync: (key, value) => {
      try {
        write(key, value)
      } catch (error) {
        throw errorInRealm(`setStorageSync:fail ${reasonOf(error)}`)
      }
    },
    removeStorageSync: (key) => storage.remove(String(key)),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => intoRealm(info()),
    getStorage: asyncFunction(parts, 'getStorage', ({ key }) => {
      const data = storage.get(String(key))
      if (data === undefined) throw new Error('data not found')
      return { data }
    }),
    setStorage: asyncFunction(parts, 'setStorage', ({ key, data }) => write(key, data)),
    removeStorage: asyncFunction(parts, 'removeStorage', ({ key }) => storage.remove(String(key))),
    clearStorage: asyncFunction(parts, 'clearStorage', () => storage.clear()),
    getStorageInfo: asyncFunction(parts, 'getStorageInfo', info),
  }
}

function systemFunctions(parts: WxParts): Record<string, WxFunction> {
  const { systemInfo, intoRealm, launchOptions } = parts
  const functions: Record<string, WxFunction> = {
    getSystemInfoSync: () => intoRealm(systemInfo),
    getSystemInfo: asyncFunction(parts, 'getSystemInfo', () => systemInfo),
    getSystemInfoAsync: asyncFunction(parts, 'getSystemInfoAsync', () => systemInfo),
    getLaunchOptionsSync: () => intoRealm(launchOptions()),
    getEnterOptionsSync: () => intoRealm(launchOptions()),
    getAccountInfoSync: () =>
      intoRealm({ miniProgram: { appId: 'wx0000000000000000', envVersion: 'release', version: '1.0.0' } }),
    getMenuButtonBoundingClientRect: () =>
      intoRealm({ width: 87, height: 32, top: 32, right: 353, bottom: 64, left: 266 }),
    // No update ever arrives in the host.
    getUpdateManager: () => ({ applyUpdate() {}, onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {} }),
    nextTick: (callback) => parts.timers.setTimeout(callback as WxFunction),
  }
  for (const [name, fields] of Object.entries(systemInfoParts)) {
    functions[name] = () => intoRealm(Object.fromEntries(fields.map((field) => [field, systemInfo[field]])))
  }
  return functions
}

function navigationFunctions(parts: WxParts): Record<string, WxFunction> {
  const { navigation } = parts
  return {
    setTabBarStyle: asyncFunction(parts, 'setTabBarStyle', () => navigation.refuseOffTabs()),
    navigateTo: asyncFunction(parts, 'navigateTo', ({ url, events }) => {
      const eventChannel = navigation.navigateTo(String(url))
      for (const [event, listener] of Object.entries(events ?? {})) eventChannel.on(event, listener as WxFunction)
      return { eventChannel }
    }),
    redirectTo: asyncFunction(parts, 'redirectTo', ({ url }) => navigation.redirectTo(String(url))),
    reLaunch: asyncFunction(parts, 'reLaunch', ({ url }) => navigation.reLaunch(String(url))),
    switchTab: asyncFunction(parts, 'switchTab', ({ url }) => navigation.switchTab(String(url))),
    navigateBack: asyncFunction(parts, 'navigateBack', ({ delta }) =>
      navigation.navigateBack(delta === undefined ? 1 : Number(delta)),
    ),
  }
}

// jsdom does no layout, so everything measured is zero.
const zeroRect = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0, scrollLeft: 0, scrollTop: 0 }

function viewQueryFunctions({ timers, intoRealm }: WxParts): Record<string, WxFunction> {
  const createSelectorQuery = () => {
    const callbacks: unknown[] = []
    const ask = (...args: unknown[]) => {
      callbacks.push(args.find((arg) => typeof arg === 'function'))
      return query
    }
    const node = { boundingClientRect: ask, scrollOffset: ask, fields: ask, node: ask, context: ask }
    const query = {
      in: () => query,
      select: () => node,
      selectAll: () => node,
      selectViewport: () => node,
      exec: (done?: WxFunction) => {
        timers.setTimeout(() => {
          const results = callbacks.map(() => intoRealm(zeroRect))
          for (const [index, callback] of callbacks.entries())
            if (typeof callback === 'function') callback(results[index])
          done?.(intoRealm(results))
        })
      },
    }
    return query
  }
  const createIntersectionObserver = () => {
    const observer = { relativeTo: () => observer, relativeToViewport: () => observer, observe() {}, disconnect() {} }
    return observer
  }
  return { createSelectorQuery, createIntersectionObserver } as Record<string, WxFunction>
}

function networkFunctions({ network, record }: WxParts): Record<string, WxFunction> {
  if (!network) return {}
  const guarded = (options: DownloadOptions): DownloadOptions => ({
    ...options,
    success: (result) => record.guard('download callback', () => options.success?.(result)),
    fail: (result) => record.guard('download callback', () => options.fail?.(result)),
  })
  return {
    downloadFile: (options) => network.downloadFile(guarded(options as DownloadOptions)),
    getFileSystemManager: () => network.fileSystem,
  }
}

function asyncFunction(parts: WxParts, name: string, work: (options: AsyncOptions) => unknown): WxFunction {
  return (options) => {
    const given = (options ?? {}) as AsyncOptions
    return settle(parts, name, given, () => work(given))
  }
}

/** Does the work in the next turn, as WeChat's bridge does, and calls back. */
function settle(
  { timers, record, intoRealm }: WxParts,
  name: string,
  options: AsyncOptions,
  work: () => unknown,
): void {
  timers.setTimeout(() => {
    const outcome = attempt(work)
    if (outcome.failure !== undefined) record.refusals.push({ api: name, reason: outcome.failure })
    const message = outcome.failure === undefined ? `${name}:ok` : `${name}:fail ${outcome.failure}`
    const result = withFunctions(intoRealm({ ...outcome.value, errMsg: message }), outcome.value)
    record.guard(`${name} callback`, () =>
      outcome.failure === undefined ? options.success?.(result) : options.fail?.(result),
    )
    record.guard(`${name} callback`, () => options.complete?.(result))
  })
}

function attempt(work: () => unknown): { value: object; failure?: string } {
  try {
    const value = work()
    return { value: typeof value === 'object' && value !== null ? value : {} }
  } catch (error) {
    return { value: {}, failure: reasonOf(error) }
  }
}

// An event channel cannot cross as JSON.
function withFunctions(result: object, original: object): object {
  return 'eventChannel' in original ? Object.assign(result, { eventChannel: original.eventChannel }) : result
}

function isAsyncOptions(arg: unknown): arg is AsyncOptions {
  return typeof arg === 'object' && arg !== null && ['success', 'fail', 'complete'].some((callback) => callback in arg)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
