import { useEffect, useState } from 'react'

/** Long enough that a word typed in one go is looked for once, short enough that nobody waits. */
const pause = 150

/** A value once it has stopped changing; nothing is nothing at once. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
