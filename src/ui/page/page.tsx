import { View } from '@tarojs/components'
import { type CSSProperties, type ReactNode, useEffect } from 'react'
import { useAppearance } from '@/platform/appearance'
import { isContentSetAside, settleContent } from '@/platform/content/newer-content'
import { usePageTitle } from '@/platform/page-title'
import { a11y } from '../a11y'
import { LeftBehind } from '../leave/left-behind'
import { SetAsideNotice } from '../notice/set-aside-notice'
import { SinglePageNotice } from '../notice/single-page-notice'
import { StorageNotice } from '../notice/storage-notice'
import { BackBar } from './back-bar'
import { Heading } from './heading'
import './page.scss'

interface Props {
  children: ReactNode
  title?: string
  /** Of a page that opens with more than its title: that stands in the bar alone. */
  bare?: boolean
  /** Not to be found out by another: the browser's tab and history name the app alone, and the page ends with what they keep. */
  discreet?: boolean | undefined
  /** What the page says, for those who would rather hear it. */
  spoken?: string
}

/** The root of every page, and the one place where the reader's mode, theme and text size take hold. */
export function Page({ children, title, bare = false, discreet = false, spoken }: Props) {
  const appearance = useAppearance()
  usePageTitle(discreet ? '' : title)
  useEffect(settleContent, [])
  return (
    <View
      className={`page ${appearance.className}`}
      style={{ '--body': `${appearance.bodySize}px` } as CSSProperties}
      {...a11y('main')}
    >
      <BackBar spoken={spoken} />
      <SinglePageNotice />
      <StorageNotice />
      {title && !bare && <Heading level={1}>{title}</Heading>}
      {CONTENT_URL && isContentSetAside() ? <SetAsideNotice /> : children}
      {discreet && <LeftBehind />}
    </View>
  )
}
