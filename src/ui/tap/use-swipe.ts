import type { BaseEventOrig } from '@tarojs/components'
import { useRef } from 'react'

/** Taro types every touch as a bare event; both targets add the touches. */
type TouchLike = BaseEventOrig & { touches?: Point[]; changedTouches?: Point[] }

interface Point {
  pageX: number
  pageY: number
}

interface Swipe {
  onLeft: () => void
  onRight: () => void
}

/** Far enough to be meant, and clearly sideways rather than a scroll. */
const distance = 60
const sideways = 2

/** Touch handlers that turn a sideways swipe into a call. Nothing depends on swiping alone: buttons do the same. */
export function useSwipe({ onLeft, onRight }: Swipe) {
  const start = useRef<{ x: number; y: number } | null>(null)
  return {
    onTouchStart: (event: TouchLike) => {
      const touch = event.touches?.[0]
      start.current = touch ? { x: touch.pageX, y: touch.pageY } : null
    },
    onTouchEnd: (event: TouchLike) => {
      const touch = event.changedTouches?.[0]
      if (!start.current || !touch) return
      const dx = touch.pageX - start.current.x
      const dy = touch.pageY - start.current.y
      start.current = null
      if (Math.abs(dx) < distance || Math.abs(dx) < sideways * Math.abs(dy)) return
      if (dx < 0) onLeft()
      else onRight()
    },
  }
}
