/** Initial content and limit of the mini-program's storage. */
export interface StorageOptions {
  /** What a former visit left behind. */
  values?: Readonly<Record<string, unknown>>
  /** WeChat gives a mini-program 10 MB in all. */
  quotaBytes?: number
}

const wechatQuota = 10 * 1024 * 1024

/** The storage behind wx.setStorageSync and its kin. Values are copied in and out, as on a phone. */
export class MemoryStorage {
  /** May be changed while the mini-program runs, to let the phone fill up. */
  quotaBytes: number
  private readonly entries = new Map<string, string>()

  constructor({ values = {}, quotaBytes = wechatQuota }: StorageOptions = {}) {
    this.quotaBytes = quotaBytes
    for (const [key, value] of Object.entries(values)) this.entries.set(key, JSON.stringify(value))
  }

  /** The value, or undefined when there is none. */
  get(key: string): unknown {
    const json = this.entries.get(key)
    return json === undefined ? undefined : (JSON.parse(json) as unknown)
  }

  /** Returns false, and keeps the former value, when the quota would be broken. */
  set(key: string, value: unknown): boolean {
    const json = JSON.stringify(value ?? '')
    const former = this.entries.get(key)
    const growth = Buffer.byteLength(json) - (former === undefined ? 0 : Buffer.byteLength(former))
    if (growth > 0 && this.sizeInBytes + growth > this.quotaBytes) return false
    this.entries.set(key, json)
    return true
  }

  remove(key: string): void {
    this.entries.delete(key)
  }

  clear(): void {
    this.entries.clear()
  }

  keys(): string[] {
    return [...this.entries.keys()]
  }

  /** All values, fit to be the `values` of the next host: how a test restarts the app. */
  snapshot(): Record<string, unknown> {
    return Object.fromEntries(this.keys().map((key) => [key, this.get(key)]))
  }

  get sizeInBytes(): number {
    return [...this.entries.values()].reduce((sum, json) => sum + Buffer.byteLength(json), 0)
  }
}
