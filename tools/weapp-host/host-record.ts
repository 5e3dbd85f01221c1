import { format } from 'node:util'

/** Something that went wrong while the mini-program ran. */
export interface HostError {
  kind: 'exception' | 'console.error' | 'template' | 'setData' | 'page-not-found'
  message: string
  /** What the host was doing, such as `onLoad` or `tap`. */
  during: string
  page: string | undefined
  cause?: unknown
}

/** One call of a `wx` function. Callbacks are left out of the arguments. */
export interface ApiCall {
  api: string
  args: unknown[]
  page: string | undefined
}

/** One setData, as it would cross from the logic layer to the view layer. */
export interface SetDataRecord {
  page: string | undefined
  bytes: number
  /** The data paths that were written. */
  paths: string[]
  /** When it was sent, in milliseconds of `performance.now()`. */
  at: number
}

/** A call that WeChat refused, with the reason it gives. */
interface Refusal {
  api: string
  reason: string
}

/** Everything the host writes down for tests to look at. */
export class HostRecord {
  readonly errors: HostError[] = []
  readonly calls: ApiCall[] = []
  readonly refusals: Refusal[] = []
  readonly setDatas: SetDataRecord[] = []
  readonly unknownApis = new Set<string>()
  readonly logs: string[] = []
  /** Path of the page on top; the navigation keeps it up to date. */
  page: string | undefined

  addError(kind: HostError['kind'], during: string, cause: unknown): void {
    this.errors.push({ kind, during, page: this.page, message: messageOf(cause), cause })
  }

  addCall(api: string, args: readonly unknown[]): void {
    this.calls.push({
      api,
      args: args.filter((arg) => typeof arg !== 'function').map(withoutCallbacks),
      page: this.page,
    })
  }

  addLog(level: string, args: readonly unknown[]): void {
    const message = format(...args)
    this.logs.push(`${level}: ${message}`)
    if (level === 'error') this.addError('console.error', 'console', message)
  }

  /** Runs code of the mini-program; what it throws is written down, as WeChat logs it and lives on. */
  guard<Result>(during: string, action: () => Result): Result | undefined {
    try {
      return action()
    } catch (error) {
      this.addError('exception', during, error)
      return undefined
    }
  }
}

// Errors of the logic layer come from another realm, where `instanceof Error` is false.
function messageOf(cause: unknown): string {
  const isErrorLike = typeof cause === 'object' && cause !== null && 'message' in cause
  return isErrorLike ? String(cause.message) : String(cause)
}

function withoutCallbacks(arg: unknown): unknown {
  if (typeof arg !== 'object' || arg === null) return arg
  try {
    return JSON.parse(JSON.stringify(arg)) as unknown // also drops functions
  } catch {
    return '[not serialisable]'
  }
}
