import Taro from '@tarojs/taro'

/** WeChat's scene of a page opened from 朋友圈: it shows this one page, with a bar below that leads to the mini-program. */
const timeline = 1154

/** Whether the page can be read only: WeChat opens no other page from it, dials nothing, and keeps nothing of it. */
export const isSinglePage = (): boolean =>
  process.env.TARO_ENV === 'weapp' ? Taro.getLaunchOptionsSync().scene === timeline : false

/** Says where to go for what has just been tapped, and answers true, where it cannot work. */
export function sentToProgram(): boolean {
  if (!isSinglePage()) return false
  // Named where the build sees it: H5 would carry 17 kB for a toast it never shows.
  if (process.env.TARO_ENV === 'weapp')
    Taro.showToast({ title: '点下面的“前往小程序”再用', icon: 'none' }).catch(() => {})
  return true
}
