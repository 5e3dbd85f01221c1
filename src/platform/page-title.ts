import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { isWeapp } from './target'

/**
 * Names the page in the browser's tab, its history and to screen readers: Taro gives every page of a route the same
 * name; '' names the app alone. In WeChat the bar's words stay those of the page's config.
 */
export function usePageTitle(title: string | undefined): void {
  const write = () => {
    if (!isWeapp && title !== undefined) document.title = title === '' ? APP_TITLE : `${title} - ${APP_TITLE}`
  }
  useEffect(write, [title])
  Taro.useDidShow(write)
}
