import Taro from '@tarojs/taro'
import { useReducer, useRef } from 'react'

/** Whether this page lies on top of all others, to be asked at any time. It is drawn anew when it comes back there. */
export function useOnTop(): () => boolean {
  const onTop = useRef(true)
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  Taro.useDidShow(() => {
    if (onTop.current) return
    onTop.current = true
    redraw()
  })
  Taro.useDidHide(() => {
    onTop.current = false
  })
  return useRef(() => onTop.current).current
}
