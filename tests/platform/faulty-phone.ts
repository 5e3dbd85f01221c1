import type { RawStorage } from '@/platform/durable-storage'

/** What becomes of the call during which the phone dies: it never ran, it ran, or (a write) only its first part landed. */
export type Death = 'before' | 'after' | 'halfway through'

/** Storage in memory that can be killed at any call, filled up and tampered with. */
export class FaultyPhone implements RawStorage {
  readonly values = new Map<string, unknown>()
  /** How many characters fit in all. */
  quota = Number.POSITIVE_INFINITY
  private readonly written = new Set<unknown>()
  private callsToLive = Number.POSITIVE_INFINITY
  private death: Death = 'before'
  private dead = false

  get = (key: string): unknown => this.call(() => this.values.get(key) ?? '')

  set = (key: string, value: string): void =>
    this.call(
      () => this.put(key, value),
      () => this.values.set(key, value.slice(0, value.length / 2)),
    )

  remove = (key: string): void => this.call(() => void this.values.delete(key))

  /** Lets `calls` more calls through; the one after them kills the app, and all later ones fail. */
  dieAfter(calls: number, death: Death): void {
    this.callsToLive = calls
    this.death = death
  }

  /** Starts the phone again with what is left on it. Answers whether it had died. */
  restart(): boolean {
    const died = this.dead
    this.dead = false
    this.callsToLive = Number.POSITIVE_INFINITY
    return died
  }

  /** Whether the key holds something exactly as the app wrote it. */
  isWhole(key: string): boolean {
    return this.written.has(this.values.get(key))
  }

  private put(key: string, value: string): void {
    const others = [...this.values].filter(([k]) => k !== key).reduce((sum, [, v]) => sum + String(v).length, 0)
    if (others + value.length > this.quota) throw new Error('QuotaExceededError')
    this.values.set(key, value)
    this.written.add(value)
  }

  private call<T>(run: () => T, runHalfway: () => unknown = () => {}): T {
    if (this.dead) throw new Error('the app is no longer running')
    if (this.callsToLive-- > 0) return run()
    this.dead = true
    if (this.death === 'after') run()
    if (this.death === 'halfway through') runHalfway()
    throw new Error('the phone died')
  }
}
