import path from 'node:path'
import vm from 'node:vm'
import type { HostRecord } from './host-record'
import type { HostTimers } from './host-timers'
import type { MiniProgram } from './mini-program'

/** What WeChat hands to every module of the logic layer, besides require, module and exports. */
export interface LogicGlobals {
  wx: object
  App: (definition: object) => void
  Page: (definition: object) => void
  Component: (definition: object) => void
  Behavior: (definition: object) => unknown
  getApp: () => unknown
  getCurrentPages: () => unknown[]
}

interface LogicModule {
  exports: unknown
}

const consoleLevels = [
  'log',
  'info',
  'warn',
  'error',
  'debug',
  'trace',
  'group',
  'groupEnd',
  'time',
  'timeEnd',
  'table',
  'dir',
]
// Node gives a new context these; WeChat's logic layer lacks them, or lacks them on older Android phones.
const absentBuiltins = ['WebAssembly', 'Intl', 'SharedArrayBuffer', 'Atomics']

/**
 * WeChat's logic layer: a JavaScript realm with timers, console and `wx` only. There is no window, document, fetch, URL,
 * TextEncoder, structuredClone or localStorage, and code cannot be made from strings.
 */
export class LogicContext {
  /** The module whose code is running at load time: Page() and Component() register under this path. */
  loadingPath = ''
  private readonly context: vm.Context
  private readonly modules = new Map<string, LogicModule>()
  private globals: LogicGlobals | undefined
  private readonly parseInRealm: (json: string) => unknown
  private readonly errorInRealm: (message: string) => Error
  private readonly setClockInRealm: (at: number, stands: boolean) => void

  constructor(
    private readonly program: MiniProgram,
    record: HostRecord,
    timers: HostTimers,
  ) {
    const sandbox: Record<string, unknown> = {
      console: Object.fromEntries(
        consoleLevels.map((level) => [level, (...args: unknown[]) => record.addLog(level, args)]),
      ),
      setTimeout: timers.setTimeout,
      clearTimeout: timers.clearTimeout,
      setInterval: timers.setInterval,
      clearInterval: timers.clearInterval,
      requirePlugin: () => {
        throw new Error('plugins are not supported by the host')
      },
    }
    sandbox.global = sandbox
    this.context = vm.createContext(sandbox, { codeGeneration: { strings: false, wasm: false } })
    for (const name of absentBuiltins) vm.runInContext(`delete globalThis.${name}`, this.context)
    this.setClockInRealm = vm.runInContext(ownClockSource, this.context) as typeof this.setClockInRealm
    this.parseInRealm = vm.runInContext('(json) => JSON.parse(json)', this.context) as typeof this.parseInRealm
    this.errorInRealm = vm.runInContext('(message) => new Error(message)', this.context) as typeof this.errorInRealm
  }

  /** Sets the phone's clock. It runs on from there, unless it `stands`. */
  setClock(now: Date, stands = false): void {
    this.setClockInRealm(now.getTime(), stands)
  }

  /** Sets what the modules see; call once before the first load. */
  provide(globals: LogicGlobals): void {
    this.globals = globals
    Object.assign(this.context, globals)
  }

  /** Copies plain data into the logic layer's realm, so that `instanceof Object` and the like hold there. */
  intoRealm<Value>(value: Value): Value {
    const json = JSON.stringify(value) as string | undefined
    return (json === undefined ? undefined : this.parseInRealm(json)) as Value
  }

  /** An Error of the logic layer's realm. */
  error(message: string): Error {
    return this.errorInRealm(message)
  }

  /** Runs a module once and returns its exports. `modulePath` is relative to the root, with or without ".js". */
  load(modulePath: string): unknown {
    const name = this.resolve(modulePath)
    const loaded = this.modules.get(name)
    if (loaded) return loaded.exports
    const module: LogicModule = { exports: {} }
    this.modules.set(name, module)
    const before = this.loadingPath
    this.loadingPath = name
    try {
      this.run(name, module)
    } finally {
      this.loadingPath = before
    }
    return module.exports
  }

  private resolve(modulePath: string): string {
    const name = modulePath.replace(/\.js$/, '')
    if (this.program.has(`${name}.js`)) return name
    if (this.program.has(`${name}/index.js`)) return `${name}/index`
    throw this.error(`module '${name}.js' is not defined`)
  }

  private run(name: string, module: LogicModule): void {
    if (!this.globals) throw new Error('LogicContext.provide must be called before load')
    const { wx, App, Page, Component, Behavior, getApp, getCurrentPages } = this.globals
    const parameters = 'require, module, exports, App, Page, Component, Behavior, getApp, getCurrentPages, wx'
    const source = `(function (${parameters}) {${this.program.read(`${name}.js`)}\n})`
    const filename = path.join(this.program.root, `${name}.js`)
    const body = vm.runInContext(source, this.context, { filename }) as (...args: unknown[]) => void
    body(this.requireFor(name), module, module.exports, App, Page, Component, Behavior, getApp, getCurrentPages, wx)
  }

  private requireFor(name: string): (request: string) => unknown {
    return (request) => {
      const target = request.startsWith('/') ? request.slice(1) : path.posix.join(path.posix.dirname(name), request)
      const owner = this.program.subPackageOf(target)
      // A phone may not have downloaded the other sub-package yet, so WeChat does not see its modules.
      if (owner && owner !== this.program.subPackageOf(name))
        throw this.error(`module '${target}' belongs to sub-package ${owner}`)
      return this.load(target)
    }
  }
}

/** Gives the realm a clock of its own, and answers the function that sets it. */
const ownClockSource = `(() => {
  const RealDate = Date
  let read = RealDate.now
  globalThis.Date = class Date extends RealDate {
    constructor(...args) { args.length ? super(...args) : super(read()) }
    static now() { return read() }
  }
  return (at, stands) => {
    const from = RealDate.now()
    read = stands ? () => at : () => at + RealDate.now() - from
  }
})()`
