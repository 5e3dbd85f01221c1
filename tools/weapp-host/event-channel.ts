type Listener = (...args: unknown[]) => void

/** Named events with listeners: what wx.navigateTo opens between two pages, and what wx.onThemeChange and its kin keep. */
export class EventChannel {
  private readonly listeners = new Map<string, Set<Listener>>()

  on(event: string, listener: Listener): void {
    const known = this.listeners.get(event) ?? new Set()
    this.listeners.set(event, known.add(listener))
  }

  once(event: string, listener: Listener): void {
    const first: Listener = (...args) => {
      this.off(event, first)
      listener(...args)
    }
    this.on(event, first)
  }

  /** Without a listener, removes them all. */
  off(event: string, listener?: Listener): void {
    if (listener) this.listeners.get(event)?.delete(listener)
    else this.listeners.delete(event)
  }

  emit(event: string, ...args: unknown[]): void {
    for (const listener of [...(this.listeners.get(event) ?? [])]) listener(...args)
  }
}
