import { type KeptItem, readKeptItems, toggleKeptItem } from '@/domain/kept/kept-item'
import { createKeptStore } from '@/platform/storage'

interface Leniency {
  favourites: KeptItem[]
}

/** The items a reader keeps on this phone. */
export const useLeniency = createKeptStore<Leniency, { toggleFavourite: (item: KeptItem) => void }>(
  {
    name: 'leniency',
    version: 1,
    empty: { favourites: [] },
    read: (stored) => ({ favourites: readKeptItems((stored as Partial<Leniency> | null)?.favourites) }),
  },
  (set) => ({
    toggleFavourite: (item) => set(({ favourites }) => ({ favourites: toggleKeptItem(favourites, item) })),
  }),
)
