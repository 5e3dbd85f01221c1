import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import path from 'node:path'
import { createGzip } from 'node:zlib'

/** A folder served to this machine only. */
export interface StaticServer {
  /** `http://localhost:<port>`: a name that browsers trust enough for a service worker and the clipboard. */
  origin: string
  /** Paths asked for that the folder does not have. */
  missing: string[]
  /** Ends at once, also what is still open: how a phone loses its signal. */
  stop: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** The folder with the built H5. Throws, in plain words, when it has not been built. */
export function builtH5(): string {
  const folder = path.resolve('dist/h5')
  if (!fs.existsSync(path.join(folder, 'index.html'))) throw new Error('没有 H5 的构建结果，先运行 npm run build:h5')
  return folder
}

interface ServerOptions {
  /** Compress texts, as every server in front of a public site does. */
  gzip?: boolean
  /** Answer for what is not there with the start page, as hosts for single pages do. */
  startPageForAll?: boolean
}

/** Serves a folder on a free port, as a plain web server would: no rewriting, so that a wrong path shows as a 404. */
export async function serveFolder(
  folder: string,
  { gzip = false, startPageForAll = false }: ServerOptions = {},
): Promise<StaticServer> {
  const missing: string[] = []
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const own = fileFor(folder, pathname)
    const file = own ?? (startPageForAll ? fileFor(folder, '/') : undefined)
    if (!own) missing.push(pathname)
    if (!file) {
      response.writeHead(404).end()
      return
    }
    const compress = gzip && path.extname(file) !== '.png'
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache', // the tests must see the worker at work, not the browser's own cache
      ...(compress && { 'content-encoding': 'gzip' }),
    })
    const bytes = fs.createReadStream(file)
    if (compress) bytes.pipe(createGzip()).pipe(response)
    else bytes.pipe(response)
  })
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    missing,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** The file behind a path, or undefined where there is none inside the folder. */
function fileFor(folder: string, pathname: string): string | undefined {
  const file = path.join(folder, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
  const inside = file.startsWith(folder + path.sep)
  return inside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}
