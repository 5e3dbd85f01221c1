import { type KeptItem, readKeptItems, toggleKeptItem } from '@/domain/kept/kept-item'
import { createKeptStore } from '@/platform/storage'

interface Leniency {
  favourites: KeptItem[]
}

interface LeniencyStore extends Leniency {
  toggleFavourite: (item: KeptItem) => void
  reset: () => void
}

const empty: Leniency = { favourites: [] }

/** The items a reader keeps on this phone. */
export const useLeniency = createKeptStore<LeniencyStore, Leniency>(
  {
    name: 'leniency',
    version: 1,
    pick: ({ favourites }) => ({ favourites }),
    read: (stored) => ({ favourites: readKeptItems((stored as Partial<Leniency> | null)?.favourites) }),
  },
  (set) => ({
    ...empty,
    toggleFavourite: (item) => set(({ favourites }) => ({ favourites: toggleKeptItem(favourites, item) })),
    reset: () => set(empty),
  }),
)
