import { forgetSearch, readRecentSearches, rememberSearch } from '@/domain/search/recent-searches'
import { createKeptStore } from '@/platform/storage'

interface Recent {
  /** Newest first. */
  searches: string[]
}

interface RecentStore extends Recent {
  remember: (q: string) => void
  forget: (q: string) => void
  reset: () => void
}

const empty: Recent = { searches: [] }

/** What was looked for on this phone, as far as something was opened. */
export const useRecentSearches = createKeptStore<RecentStore, Recent>(
  {
    name: 'searches',
    version: 1,
    pick: ({ searches }) => ({ searches }),
    read: (stored) => ({ searches: readRecentSearches((stored as Partial<Recent> | null)?.searches) }),
  },
  (set) => ({
    ...empty,
    remember: (q) => set(({ searches }) => ({ searches: rememberSearch(searches, q) })),
    forget: (q) => set(({ searches }) => ({ searches: forgetSearch(searches, q) })),
    reset: () => set(empty),
  }),
)
