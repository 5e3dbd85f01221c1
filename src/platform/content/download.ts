import Taro from '@tarojs/taro'
import { isWeapp } from '../target'

/** Milliseconds that a weak signal may take for one file, from the first word to the last byte. */
const patience = 60_000

/** Fetches a file whole. Rejects when the server has no such file, takes too long, or announces more than `most` bytes. */
export function download(url: string, most: number, within = patience): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // In a browser Taro's own time limit ends with the headers, and so does its `abort`; the signal reaches further.
    const browser = isWeapp ? undefined : new AbortController()
    const task = Taro.request<ArrayBuffer>({
      url,
      responseType: 'arraybuffer',
      timeout: within,
      ...(browser && { signal: browser.signal, cache: 'no-cache' as const }),
      success: ({ statusCode, data }) => {
        if (statusCode !== 200) fail(`status ${statusCode}`)
        else if (data.byteLength > most) fail(`${data.byteLength} bytes, at most ${most} were expected`)
        else succeed(new Uint8Array(data))
      },
      fail: (error) => fail(error.errMsg),
    })
    task.catch(() => {}) // told by `fail`
    const timer = setTimeout(() => giveUp(`not whole after ${within} ms`), within)
    task.onHeadersReceived?.(({ header }) => {
      const announced = Number(header['Content-Length'] ?? header['content-length'])
      if (announced > most) giveUp(`${announced} bytes announced, at most ${most} were expected`)
    })

    function succeed(bytes: Uint8Array) {
      clearTimeout(timer)
      resolve(bytes)
    }
    function fail(reason: string) {
      clearTimeout(timer)
      reject(new Error(`${url}: ${reason}`))
    }
    function giveUp(reason: string) {
      fail(reason)
      if (browser) browser.abort()
      else task.abort()
    }
  })
}
