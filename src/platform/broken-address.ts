import { routes } from './routes'
import { isWeapp } from './target'

/**
 * H5 only: a link that was cut in the middle of an escape (`%E0%A4%A`) makes the router throw and leaves a blank page. Puts home
 * in its place before the router starts. Broken escapes after the ? do no harm there.
 */
export function mendBrokenAddress(): void {
  if (isWeapp) return
  try {
    decodeURI(window.location.hash.split('?')[0] ?? '')
  } catch {
    window.history.replaceState(null, '', `#${routes.home()}`)
  }
}
