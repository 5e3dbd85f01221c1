import { useEffect, useMemo, useRef } from 'react'
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

/** Counted up whenever the reader says something newer: an answer to what was asked before then comes too late. */
let asked = 0

export const useHere = create<Here>((set) => ({
  position: null,
  state: 'unasked',
  ask: async () => {
    const mine = ++asked
    set({ state: 'asking' })
    const position = await locate()
    if (mine === asked) set(position ? { position, state: 'known' } : { position: null, state: 'refused' })
  },
  forget: () => {
    asked++
    set({ position: null, state: 'unasked' })
  },
}))

/** What near and far are reckoned from: the phone, if the reader asked for that, else their township. */
export function useOrigin(township: string | null): Origin | undefined {
  const here = useHere(({ position }) => position)
  const chosen = useRef(township)
  useEffect(() => {
    // Chosen since, on whatever page: the last word holds.
    if (chosen.current !== township) useHere.getState().forget()
    chosen.current = township
  }, [township])
  return useMemo(() => {
    if (here) return { here }
    return township === null ? undefined : { township }
  }, [here, township])
}
