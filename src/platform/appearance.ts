import Taro from '@tarojs/taro'
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { bodySize, type Preferences } from '@/domain/kept/preferences'
import theme from '../theme.json'
import { usePreferences } from './preferences'
import { isWeapp } from './target'

/** What ui/page needs to set the look: the mode classes and the body size in CSS pixels. */
export interface Appearance {
  className: string
  bodySize: number
}

/** WeChat's own font setting as a factor; 1 where it is not given. H5 leaves that to the browser's zoom. */
function phoneScale(): number {
  if (!isWeapp) return 1
  // Taro's types lag behind: WeChat gives the factor since base library 3.3.
  const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number }
  return fontSizeScaleFactor ?? 1
}

function classNames({ mode, theme: chosen }: Pick<Preferences, 'mode' | 'theme'>): string {
  return [mode === 'elder' && 'elder', chosen !== 'system' && chosen].filter(Boolean).join(' ')
}

function systemTheme(): 'light' | 'dark' {
  if (isWeapp) return Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'
  return window.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** The bars outside the page: WeChat's take colours by call, H5's read the tokens from <html>. */
function paintBars(appearance: Appearance, chosen: Preferences['theme']): void {
  // Named where the build sees it, so that H5 does not carry calls it never makes.
  if (process.env.TARO_ENV === 'weapp') {
    const colours = theme[chosen === 'system' ? systemTheme() : chosen]
    Taro.setNavigationBarColor({
      frontColor: colours.navText === 'white' ? '#ffffff' : '#000000',
      backgroundColor: colours.surface,
    }).catch(() => {})
    Taro.setBackgroundColor({ backgroundColor: colours.background }).catch(() => {})
    // Refused where the page on top is no tab; each tab paints it when it comes to the front.
    Taro.setTabBarStyle({
      color: colours.tabColor,
      selectedColor: colours.tabSelected,
      backgroundColor: colours.surface,
      borderStyle: colours.tabBorder as 'black' | 'white',
    }).catch(() => {})
  } else {
    const root = document.documentElement
    root.className = root.className.replace(/\b(elder|light|dark)\b/g, '').trim()
    root.classList.add(...appearance.className.split(' ').filter(Boolean))
    root.style.setProperty('--body', `${appearance.bodySize}px`)
  }
}

/** Bars that were painted by call no longer change with the phone by themselves. Answers how to stop. */
function followPhone(paint: () => void): (() => void) | undefined {
  if (process.env.TARO_ENV === 'weapp') {
    Taro.onThemeChange(paint)
    return () => Taro.offThemeChange(paint)
  }
  return undefined
}

/** Sets the reader's look on what is there before the first page: in H5, all that is around it. */
export function paintFirst(): void {
  if (isWeapp) return
  const { mode, textSize, theme: chosen } = usePreferences.getState()
  paintBars({ className: classNames({ mode, theme: chosen }), bodySize: bodySize({ mode, textSize }, 1) }, chosen)
}

/** The look the reader chose, kept in step with the bars around the page. */
export function useAppearance(): Appearance {
  const mode = usePreferences((p) => p.mode)
  const textSize = usePreferences((p) => p.textSize)
  const chosen = usePreferences((p) => p.theme)
  const [scale] = useState(phoneScale)
  const appearance = useMemo(
    () => ({ className: classNames({ mode, theme: chosen }), bodySize: bodySize({ mode, textSize }, scale) }),
    [mode, textSize, chosen, scale],
  )
  const paint = useCallback(() => paintBars(appearance, chosen), [appearance, chosen])
  useLayoutEffect(paint, [paint]) // before anything is drawn
  Taro.useDidShow(paint)
  useEffect(() => followPhone(paint), [paint])
  return appearance
}
