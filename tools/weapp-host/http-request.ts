import http from 'node:http'

/** What `wx.request` is asked; `signal` is the browser's way to break a request off. */
export interface RequestOptions {
  url: string
  timeout?: number
  signal?: AbortSignal
  success?: (result: { statusCode: number; data: ArrayBuffer; header: object }) => void
  fail?: (result: { errMsg: string }) => void
}

/** A real request with the manners of `wx.request`: for an array buffer, over the machine's own network. */
export function httpRequest({ url, timeout = 60_000, signal, success, fail }: RequestOptions) {
  let isOver = false
  let onHeaders: (result: { header: object }) => void = () => {}
  const over = (report: () => void) => {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    report()
  }
  const request = http.get(url, { agent: false }, (response) => {
    onHeaders({ header: response.headers })
    const parts: Buffer[] = []
    response.on('data', (part: Buffer) => parts.push(part))
    response.on('error', (error) => over(() => fail?.({ errMsg: `request:fail ${error.message}` })))
    response.on('end', () => {
      const data = Uint8Array.from(Buffer.concat(parts)).buffer
      over(() => success?.({ statusCode: response.statusCode ?? 0, data, header: response.headers }))
    })
  })
  request.on('error', (error) => over(() => fail?.({ errMsg: `request:fail ${error.message}` })))
  const abort = (reason = 'abort') => {
    over(() => fail?.({ errMsg: `request:fail ${reason}` }))
    request.destroy()
  }
  const timer = setTimeout(() => abort('timeout'), timeout)
  signal?.addEventListener('abort', () => abort())
  return {
    abort: () => abort(),
    onHeadersReceived: (listener: typeof onHeaders) => {
      onHeaders = listener
    },
  }
}
