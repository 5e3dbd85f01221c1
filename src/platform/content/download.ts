import Taro from '@tarojs/taro'
import { isWeapp } from '../target'

/** Milliseconds that a weak signal may take for one file, from the first word to the last byte. */
const patience = 60_000

/**
 * Fetches a file whole. Rejects when the server has no such file or leads elsewhere, takes too long, or sends more than
 * `most` bytes: that is seen while they come, so that what has no end, or swells when it is unpacked, is broken off.
 */
export function download(url: string, most: number, within = patience): Promise<Uint8Array> {
  return isWeapp ? throughFile(url, most, within) : throughStream(url, most, within)
}

/** H5: holds `most` bytes and one part, whatever comes. A browser without streams gets nothing newer. */
async function throughStream(url: string, most: number, within: number): Promise<Uint8Array> {
  const breakOff = new AbortController()
  const timer = setTimeout(() => breakOff.abort(), within)
  try {
    const { signal } = breakOff
    const response = await fetch(url, { signal, cache: 'no-cache', credentials: 'omit', redirect: 'error' })
    if (response.status !== 200) throw new Error(`${url}: status ${response.status}`)
    if (!response.body) throw new Error(`${url}: no stream`)
    const announced = Number(response.headers.get('content-length'))
    if (announced > most) throw new Error(`${announced} bytes announced, at most ${most} were expected`)
    return await readAll(response.body.getReader(), most)
  } finally {
    clearTimeout(timer)
    breakOff.abort() // whatever is still to come
  }
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>, most: number): Promise<Uint8Array> {
  const whole = new Uint8Array(most)
  for (let length = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return whole.subarray(0, length)
    if (length + value.length > most) throw new Error(`more than ${most} bytes`)
    whole.set(value, length)
    length += value.length
  }
}

/**
 * The mini-program: `wx.request` would keep all of it in memory before anybody can look. A download goes to a temporary file,
 * tells its size on the way, and ends at 200 MB by WeChat's own rule; it is read only where it is no longer than `most`.
 */
function throughFile(url: string, most: number, within: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => breakOff(`not whole after ${within} ms`), within)
    const task = Taro.downloadFile({
      url,
      timeout: within,
      success: ({ statusCode, tempFilePath }) => {
        if (statusCode === 200) read(tempFilePath)
        else fail(`status ${statusCode}`)
      },
      fail: ({ errMsg }) => fail(errMsg),
    })
    task.catch(() => {}) // told by `fail`
    task.onHeadersReceived(({ header }) => {
      const announced = Number(header['Content-Length'] ?? header['content-length'])
      if (announced > most) breakOff(`${announced} bytes announced, at most ${most} were expected`)
    })
    task.onProgressUpdate(({ totalBytesWritten }) => {
      if (totalBytesWritten > most) breakOff(`more than ${most} bytes`)
    })

    function read(filePath: string) {
      const files = Taro.getFileSystemManager()
      files.getFileInfo({
        filePath,
        success: ({ size }) => {
          if (size > most) return fail(`${size} bytes, at most ${most} were expected`)
          files.readFile({
            filePath,
            success: ({ data }) => {
              clearTimeout(timer)
              resolve(new Uint8Array(data as ArrayBuffer))
            },
            fail: ({ errMsg }) => fail(errMsg),
          })
        },
        fail: ({ errMsg }) => fail(errMsg ?? ''),
      })
    }
    function fail(reason: string) {
      clearTimeout(timer)
      reject(new Error(`${url}: ${reason}`))
    }
    function breakOff(reason: string) {
      fail(reason)
      task.abort()
    }
  })
}
