import Taro from '@tarojs/taro'

/** Calls back whenever the reader has scrolled to the end of the page. */
export function useReachBottom(callback: () => void): void {
  Taro.useReachBottom(callback)
}
