import Taro from '@tarojs/taro'
import { copyText } from './clipboard'
import { routes } from './routes'
import { isWeapp } from './target'

/** What a shared page says of itself; `path` starts with `/pages/`. */
export interface ShareCard {
  title: string
  path: string
  /** The page shows what its reader answered, wrote or looked for: the card has a picture of ours, and not of the page. */
  personal?: true
}

/** Of a page that another must not find out: the card is that of the app, and says nothing of the page. */
export const discreetCard = (): ShareCard => ({
  title: `${APP_TITLE}：法律说成家常话`,
  path: routes.home(),
  personal: true,
})

/** WeChat draws the page itself where a card brings no picture. This one is in the main package. */
const neutralPicture = '/pictures/open-book.png'

/** Hands WeChat the card for 转发 and 朋友圈; call it once in a page. */
export function useShareCard({ title, path, personal }: ShareCard): void {
  const picture = personal && { imageUrl: neutralPicture }
  Taro.useShareAppMessage(() => ({ title, path, ...picture }))
  Taro.useShareTimeline(() => ({ title, query: path.split('?')[1] ?? '', ...picture }))
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
