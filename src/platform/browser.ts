import { isWeapp } from './target'

/** What an app that shows pages in a browser of its own calls itself to the server, and what its users call it. */
const appBrowsers: readonly (readonly [mark: RegExp, name: string])[] = [
  [/wxwork\//i, '企业微信'],
  [/MicroMessenger\//i, '微信'],
  [/\sQQ\//, 'QQ'], // the browser of that name says MQQBrowser alone
  [/AlipayClient\//i, '支付宝'],
  [/DingTalk/i, '钉钉'],
  [/Weibo/i, '微博'],
  [/aweme/i, '抖音'],
  [/Kwai|ksNebula/i, '快手'],
  [/NewsArticle\/|Toutiao/i, '今日头条'],
  [/baiduboxapp\//i, '百度'],
  [/xhsdiscover/i, '小红书'],
  [/\b(?:Lark|Feishu)\//i, '飞书'],
]

/** H5: the app in whose own browser this page is open, by name. Such a browser saves no files, often without a word. */
export function appBrowser(): string | undefined {
  return isWeapp ? undefined : appBrowsers.find(([mark]) => mark.test(navigator.userAgent))?.[1]
}

/** H5: whether this is Safari, which clears what a page keeps after seven days without a visit; not from the home screen. */
export function forgetsAfterAWeek(): boolean {
  if (isWeapp || (navigator as { standalone?: boolean }).standalone) return false
  return /Version\/[\d.]+.* Safari\//.test(navigator.userAgent) && !/Chrom|Android/.test(navigator.userAgent)
}
