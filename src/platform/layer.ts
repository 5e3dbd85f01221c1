let layers = 0

/**
 * H5 only: makes Back close what lies over the page instead of leaving the page. `closed` is called once, when Back was
 * pressed or `back` was called; `forget` is for when the page itself goes.
 */
export function wayOutOf(closed: () => void): { back: () => void; forget: () => void } {
  const { history, location } = window
  layers += 1
  const layer = layers
  const address = location.href
  const onBack = (event: PopStateEvent) => {
    // Back from a page that was opened out of the layer: it is still there.
    if (location.href !== address || (event.state as { layer?: number } | null)?.layer === layer) return
    forget()
    // For Taro nothing has happened: the address is the same.
    event.stopImmediatePropagation()
    closed()
  }
  const forget = () => window.removeEventListener('popstate', onBack, true)
  // What Taro keeps there to know its pages by stays.
  history.pushState({ ...history.state, layer }, '', address)
  window.addEventListener('popstate', onBack, true)
  return { back: () => history.back(), forget }
}
