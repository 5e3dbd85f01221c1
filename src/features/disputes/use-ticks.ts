import { useState } from 'react'
import { withTick } from '@/domain/kept/ticks'
import { useDisputes } from './disputes-store'

const none: readonly string[] = []

/**
 * What the reader has ticked on a page, kept on this phone under `page`. Without one it is remembered only while the page is
 * open: for what nobody else who holds the phone may see.
 */
export function useTicks(page: string | undefined) {
  const kept = useDisputes((d) => (page === undefined ? none : d.ticks[page]) ?? none)
  const tickKept = useDisputes((d) => d.tick)
  const [passing, setPassing] = useState<readonly string[]>(none)
  const ticks = page === undefined ? passing : kept
  return {
    isTicked: (words: string) => ticks.includes(words),
    tick: (words: string) => {
      if (page === undefined) setPassing(withTick({ here: [...passing] }, 'here', words).here ?? none)
      else tickKept(page, words)
    },
  }
}

export type TickedPage = ReturnType<typeof useTicks>
