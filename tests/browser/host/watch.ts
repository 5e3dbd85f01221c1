import type { BrowserContext } from 'playwright-core'

/** What must never happen while the app is used. */
export interface Watch {
  /** Errors and warnings of the page, and requests that failed. */
  readonly troubles: string[]
  /** Requests to anywhere but the app's own server, also those that a worker makes. */
  readonly outside: string[]
  /** From here on requests may fail: the phone is in flight mode. */
  offline: () => void
}

/** `tel:` opens the dialler; the others are the page's own bytes. */
const notTheNetwork = /^(?:data|blob|tel|about):/

/** What the browser says of a machine that is busy, such as a file asked for early and not yet used: no fault of the app. */
const aboutSpeed = /was preloaded using link preload but not used|^\[Violation\]|slow network is detected|Slow network/i

/** Listens to everything a context does, from its first page on. */
export function watchContext(context: BrowserContext, origin: string): Watch {
  const troubles: string[] = []
  const outside: string[] = []
  let online = true
  context.on('request', (request) => {
    const url = request.url()
    if (!notTheNetwork.test(url) && !url.startsWith(`${origin}/`)) outside.push(url)
  })
  context.on('requestfailed', (request) => {
    // A page that is left drops what it was still loading.
    const aborted = request.failure()?.errorText === 'net::ERR_ABORTED'
    if (online && !aborted && !notTheNetwork.test(request.url())) troubles.push(`请求失败 ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      if (aboutSpeed.test(message.text())) return
      if (online || !/ERR_(?:INTERNET_DISCONNECTED|CONNECTION_REFUSED)/.test(message.text())) {
        troubles.push(`${message.type()} ${message.text()}`)
      }
    }
  })
  context.on('weberror', (error) => {
    troubles.push(`页面出错 ${error.error().stack || String(error.error())}`)
  })
  return {
    troubles,
    outside,
    offline: () => {
      online = false
    },
  }
}
