import { isWeapp } from './target'

/** Tells screen readers what Taro's H5 tab bar is and which tab is open; Taro itself marks that by colour alone. */
export function describeTabBar(): void {
  if (isWeapp) return
  const bar = document.querySelector('taro-tabbar')
  if (!bar) return
  bar.setAttribute('role', 'navigation')
  bar.setAttribute('aria-label', '主要页面')
  // Its tabs are links to `javascript:`, which the page's policy refuses aloud; Taro opens the tab on the tap itself.
  bar.addEventListener('click', (event) => event.preventDefault())
  const mark = () => {
    for (const tab of bar.querySelectorAll('a')) {
      if (tab.classList.contains('weui-bar__item_on')) tab.setAttribute('aria-current', 'page')
      else tab.removeAttribute('aria-current')
    }
  }
  new MutationObserver(mark).observe(bar, { subtree: true, childList: true, attributeFilter: ['class'] })
  mark()
}
