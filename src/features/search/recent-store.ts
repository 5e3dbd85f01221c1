import { forgetSearch, readRecentSearches, rememberSearch } from '@/domain/search/recent-searches'
import { createKeptStore } from '@/platform/storage'

interface Recent {
  /** Newest first. */
  searches: string[]
}

interface Changes {
  remember: (q: string) => void
  forget: (q: string) => void
  forgetAll: () => void
}

/** What was looked for on this phone, as far as something was opened. */
export const useRecentSearches = createKeptStore<Recent, Changes>(
  {
    name: 'searches',
    version: 1,
    empty: { searches: [] },
    read: (stored) => ({ searches: readRecentSearches((stored as Partial<Recent> | null)?.searches) }),
  },
  (set) => ({
    remember: (q) => set(({ searches }) => ({ searches: rememberSearch(searches, q) })),
    forget: (q) => set(({ searches }) => ({ searches: forgetSearch(searches, q) })),
    forgetAll: () => set({ searches: [] }),
  }),
)
