import { useMemo } from 'react'
import { create } from 'zustand'
import type { Gcj02 } from '@/domain/places/geo'
import type { Origin } from '@/domain/places/place-order'
import { locate } from '@/platform/location'

interface Here {
  /** Where the phone was when the reader asked; kept nowhere. */
  position: Gcj02 | null
  state: 'unasked' | 'asking' | 'known' | 'refused'
  ask: () => Promise<void>
  forget: () => void
}

export const useHere = create<Here>((set) => ({
  position: null,
  state: 'unasked',
  ask: async () => {
    set({ state: 'asking' })
    const position = await locate()
    set(position ? { position, state: 'known' } : { position: null, state: 'refused' })
  },
  forget: () => set({ position: null, state: 'unasked' }),
}))

/** What near and far are reckoned from: the phone, if the reader asked for that, else their township. */
export function useOrigin(township: string | null): Origin | undefined {
  const here = useHere(({ position }) => position)
  return useMemo(() => {
    if (here) return { here }
    return township === null ? undefined : { township }
  }, [here, township])
}
