import { useEffect, useRef } from 'react'
import { useOnTop } from './on-top'
import { isWeapp } from './target'

/** H5: calls back with 1–9 when that key is pressed while this page lies on top and nothing is being typed. */
export function useDigitKeys(onDigit: (digit: number) => void): void {
  const latest = useRef(onDigit)
  latest.current = onDigit
  const isOnTop = useOnTop()
  useEffect(() => {
    if (isWeapp) return
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      const withModifier = event.ctrlKey || event.metaKey || event.altKey
      if (isOnTop() && !typing && !withModifier && /^[1-9]$/.test(event.key)) latest.current(Number(event.key))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isOnTop])
}
