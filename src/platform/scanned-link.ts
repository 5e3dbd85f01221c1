import { routes } from './routes'
import { isWeapp } from './target'

/**
 * H5 only: a link from a poster carries its code in the query, before the #, which the router does not read. Puts the page
 * that opens codes in its place before the router starts, so that a reload does not open the code again.
 */
export function followScannedLink(): void {
  if (isWeapp) return
  const code = new URLSearchParams(window.location.search).get('c')
  if (code === null) return
  // With the origin: a path of `//`, from a poster whose base ended in a slash too many, alone would name another host.
  const { origin, pathname } = window.location
  window.history.replaceState(null, '', `${origin}${pathname}#${routes.open(code)}`)
}
