import Taro from '@tarojs/taro'
import { isWeapp } from './target'

/** WeChat's scene of a page opened from 朋友圈: it shows this one page, with a bar below that leads to the mini-program. */
const timeline = 1154

/** Whether the page can be read only: WeChat opens no other page from it, dials nothing, and keeps nothing of it. */
export const isSinglePage = (): boolean => isWeapp && Taro.getLaunchOptionsSync().scene === timeline

/** Says where to go for what has just been tapped, and answers true, where it cannot work. */
export function sentToProgram(): boolean {
  if (!isSinglePage()) return false
  Taro.showToast({ title: '点下面的“前往小程序”再用', icon: 'none' }).catch(() => {})
  return true
}
