import http from 'node:http'
import { createGunzip } from 'node:zlib'

interface Callbacks<Result> {
  success?: (result: Result) => void
  fail?: (result: { errMsg: string }) => void
}

/** What `wx.downloadFile` is asked. */
export interface DownloadOptions extends Callbacks<{ statusCode: number; tempFilePath: string }> {
  url: string
  timeout?: number
}

interface FileOptions<Result> extends Callbacks<Result> {
  filePath: string
}

/** WeChat ends a longer download itself. */
const longest = 200 * 1024 * 1024

/** Real downloads with the manners of `wx.downloadFile`, over the machine's own network, and the temporary files they leave. */
export class PhoneNetwork {
  /** The most bytes that lay in one file. */
  largest = 0
  private readonly files = new Map<string, Buffer>()

  readonly fileSystem = {
    getFileInfo: ({ filePath, ...told }: FileOptions<{ size: number }>) =>
      this.tell(filePath, told, ({ length }) => ({ size: length })),
    readFile: ({ filePath, ...told }: FileOptions<{ data: ArrayBuffer }>) =>
      this.tell(filePath, told, (file) => ({ data: Uint8Array.from(file).buffer })),
  }

  private tell<Result>(path: string, { success, fail }: Callbacks<Result>, resultOf: (file: Buffer) => Result): void {
    const file = this.files.get(path)
    if (file) success?.(resultOf(file))
    else fail?.({ errMsg: 'file not exist' })
  }

  downloadFile({ url, timeout = 60_000, success, fail }: DownloadOptions) {
    let isOver = false
    let onHeaders: (result: { header: object }) => void = () => {}
    let onProgress: (result: { totalBytesWritten: number }) => void = () => {}
    const over = (report: () => void) => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      report()
    }
    const failed = ({ message }: Error) => over(() => fail?.({ errMsg: `downloadFile:fail ${message}` }))
    const request = http.get(url, { agent: false, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      onHeaders({ header: response.headers })
      const isZipped = response.headers['content-encoding'] === 'gzip'
      const body = isZipped ? response.pipe(createGunzip()) : response
      const parts: Buffer[] = []
      let length = 0
      body.on('data', (part: Buffer) => {
        if (isOver) return
        parts.push(part)
        length += part.length
        this.largest = Math.max(this.largest, length)
        if (length > longest) return abort('exceed max file size')
        onProgress({ totalBytesWritten: length })
      })
      for (const stream of [response, body]) stream.on('error', failed)
      body.on('end', () => {
        const tempFilePath = `http://tmp/${this.files.size}`
        this.files.set(tempFilePath, Buffer.concat(parts))
        over(() => success?.({ statusCode: response.statusCode ?? 0, tempFilePath }))
      })
    })
    request.on('error', failed)
    const abort = (reason: string) => {
      failed(new Error(reason))
      request.destroy()
    }
    const timer = setTimeout(() => abort('timeout'), timeout)
    return {
      abort: () => abort('abort'),
      onHeadersReceived: (listener: typeof onHeaders) => {
        onHeaders = listener
      },
      onProgressUpdate: (listener: typeof onProgress) => {
        onProgress = listener
      },
    }
  }
}
