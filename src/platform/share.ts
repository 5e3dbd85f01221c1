import Taro from '@tarojs/taro'
import { copyText } from './clipboard'
import { isWeapp } from './target'

/** What a shared page says of itself; `path` starts with `/pages/`. */
export interface ShareCard {
  title: string
  path: string
}

/** Hands WeChat the card for 转发 and 朋友圈; call it once in a page. */
export function useShareCard(card: ShareCard): void {
  Taro.useShareAppMessage(() => card)
  Taro.useShareTimeline(() => ({ title: card.title, query: card.path.split('?')[1] ?? '' }))
}

/** H5: the system's share sheet where there is one, else the link is copied. Answers what happened. */
export async function shareLink(card: ShareCard): Promise<'shared' | 'copied' | 'failed'> {
  if (isWeapp) return 'failed'
  const url = `${window.location.href.split('#')[0]}#${card.path}`
  if (navigator.share) {
    try {
      await navigator.share({ title: card.title, url })
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared' // the reader changed their mind
    }
  }
  return (await copyText(`${card.title} ${url}`)) ? 'copied' : 'failed'
}
