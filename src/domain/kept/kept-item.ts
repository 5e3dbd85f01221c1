/**
 * Something a reader kept, with its title: the lists it is from live in a sub-package, and what is kept must show without
 * them, and when they have changed.
 */
export interface KeptItem {
  id: string
  title: string
}

/** Kept items, newest first, with `item` put in front or taken out. */
export function toggleKeptItem(kept: readonly KeptItem[], item: KeptItem): KeptItem[] {
  const others = kept.filter(({ id }) => id !== item.id)
  return others.length < kept.length ? others : [{ id: item.id, title: item.title }, ...kept]
}

/** Stored data of any condition → sound items, each once. Never throws. */
export function readKeptItems(stored: unknown): KeptItem[] {
  const sound = (Array.isArray(stored) ? stored : []).flatMap((entry: unknown): KeptItem[] => {
    const { id, title } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>
    return typeof id === 'string' && typeof title === 'string' ? [{ id, title }] : []
  })
  return [...new Map(sound.map((item) => [item.id, item])).values()]
}
