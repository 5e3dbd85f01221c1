/** What was ticked on a page, by its words: where these change, it is another thing to do. */
export type Ticks = Record<string, string[]>

/** The page's ticks with this one put or taken away; a page without any leaves no trace. */
export function withTick(ticks: Readonly<Ticks>, page: string, tick: string): Ticks {
  const before = ticks[page] ?? []
  const after = before.includes(tick) ? before.filter((each) => each !== tick) : [...before, tick]
  const { [page]: _, ...others } = ticks
  return after.length === 0 ? others : { ...others, [page]: after }
}

/** Kept data of any condition → sound data. Never throws. */
export function readTicks(stored: unknown): Ticks {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {}
  return Object.fromEntries(
    Object.entries(stored).flatMap(([page, ticks]) => {
      const sound = Array.isArray(ticks) ? ticks.filter((tick) => typeof tick === 'string') : []
      return sound.length > 0 ? [[page, sound]] : []
    }),
  )
}
