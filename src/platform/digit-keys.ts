import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { isWeapp } from './target'

/** H5: calls back with 1–9 when that key is pressed while this page lies on top and nothing is being typed. */
export function useDigitKeys(onDigit: (digit: number) => void): void {
  const latest = useRef(onDigit)
  latest.current = onDigit
  const onTop = useRef(true)
  Taro.useDidShow(() => {
    onTop.current = true
  })
  Taro.useDidHide(() => {
    onTop.current = false
  })
  useEffect(() => {
    if (isWeapp) return
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      const withModifier = event.ctrlKey || event.metaKey || event.altKey
      if (onTop.current && !typing && !withModifier && /^[1-9]$/.test(event.key)) latest.current(Number(event.key))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
