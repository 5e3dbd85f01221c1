import { type KeptItem, readKeptItems, toggleKeptItem } from '@/domain/kept/kept-item'
import { readTicks, type Ticks, withTick } from '@/domain/kept/ticks'
import { createKeptStore } from '@/platform/storage'

/** What 不罚轻罚 remembers on this phone: the items a reader keeps, and what was seen to after an inspection, by its stage. */
interface Leniency {
  favourites: KeptItem[]
  ticks: Ticks
}

interface Changes {
  toggleFavourite: (item: KeptItem) => void
  tick: (stage: string, words: string) => void
}

export const useLeniency = createKeptStore<Leniency, Changes>(
  {
    name: 'leniency',
    version: 1,
    empty: { favourites: [], ticks: {} },
    read: (stored) => {
      const { favourites, ticks } = (stored ?? {}) as Partial<Leniency>
      return { favourites: readKeptItems(favourites), ticks: readTicks(ticks) }
    },
  },
  (set) => ({
    toggleFavourite: (item) => set(({ favourites }) => ({ favourites: toggleKeptItem(favourites, item) })),
    tick: (stage, words) => set(({ ticks }) => ({ ticks: withTick(ticks, stage, words) })),
  }),
)
