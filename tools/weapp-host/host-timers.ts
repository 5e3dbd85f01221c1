// Taken once, so that the host keeps real time when a test installs fake timers.
const {
  setTimeout: sleep,
  clearTimeout: wake,
  setInterval: startInterval,
  clearInterval: stopInterval,
  setImmediate: nextTurn,
} = globalThis

type Callback = (...args: unknown[]) => unknown
type Guard = (during: string, action: () => unknown) => unknown

/** The logic layer's timers: what throws in one is caught, what is still pending is known, and closing ends them all. */
export class HostTimers {
  private readonly pending = new Map<NodeJS.Timeout, number>()
  private readonly intervals = new Set<NodeJS.Timeout>()
  /** How many have come due. */
  private ran = 0

  constructor(private readonly guard: Guard) {}

  readonly setTimeout = (callback: Callback, delay = 0, ...args: unknown[]): NodeJS.Timeout => {
    const timer = sleep(() => {
      this.pending.delete(timer)
      this.ran++
      this.guard('timer', () => callback(...args))
    }, delay)
    this.pending.set(timer, Date.now() + (Number(delay) || 0))
    return timer
  }

  readonly clearTimeout = (timer: NodeJS.Timeout): void => {
    this.pending.delete(timer)
    wake(timer)
  }

  readonly setInterval = (callback: Callback, delay = 0, ...args: unknown[]): NodeJS.Timeout => {
    const timer = startInterval(() => this.guard('interval', () => callback(...args)), delay)
    this.intervals.add(timer)
    return timer
  }

  readonly clearInterval = (timer: NodeJS.Timeout): void => {
    this.intervals.delete(timer)
    stopInterval(timer)
  }

  /**
   * Waits until no timer is due within the next `horizon` milliseconds. Intervals do not count.
   * Throws when `most` timers have run and others are due: a page that never rests drains a phone.
   */
  async settle(horizon: number, most = 5000): Promise<void> {
    const before = this.ran
    await turns()
    while (this.isBusy(horizon)) {
      if (this.ran - before > most) throw new Error(`The page did not come to rest: ${most} timers ran.`)
      await new Promise((resolve) => sleep(resolve, 1))
      await turns()
    }
  }

  clear(): void {
    for (const timer of this.pending.keys()) wake(timer)
    for (const timer of this.intervals) stopInterval(timer)
    this.pending.clear()
    this.intervals.clear()
  }

  private isBusy(horizon: number): boolean {
    const limit = Date.now() + horizon
    return [...this.pending.values()].some((due) => due <= limit)
  }
}

/** Lets promise chains run out: each turn of the event loop empties the microtask queue. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => nextTurn(resolve))
}
