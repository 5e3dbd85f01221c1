import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Refusal } from '../../desk/fault'
import { ContentError } from '../../pack/problem'
import { FileError, inWords } from '../../pack/write-files'
import type { Message } from '../api'
import { createDesk, type DeskPlace } from './desk'
import { createEntry } from './entry'
import { json, routeOf, send, TurnedAway, type Work } from './http'
import { takeLock } from './lock'
import { pageWords } from './page-words'
import { openPreview } from './preview'
import { createQueue } from './queue'
import { deskRoutes } from './routes'

/** The page's own files. */
export interface PageFiles {
  script: string
  style: string
}

export interface OpenDesk {
  /** An address that opens the page once; each call gives another. */
  address(): string
  /** Ends, also what is under way: what was not written whole is as it was before. */
  close(): Promise<void>
}

/**
 * Opens the desk on this machine only, on a free port.
 * @returns the open desk, or the address of the one that is open on this folder already.
 * @throws Refusal where the folder is in use elsewhere.
 */
export async function openDesk(
  place: DeskPlace,
  page: PageFiles,
  complain: (text: string) => void,
): Promise<{ desk: OpenDesk } | { address: string }> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const entry = createEntry(port)
  const key = randomBytes(24).toString('base64url')
  const preview = await openPreview(place.app, entry.origin)
  const routes = deskRoutes(createDesk(place, preview))
  const inTurn = createQueue()

  const pageFiles: Readonly<Record<string, { type: string; body: string }>> = {
    '/': { type: 'text/html; charset=utf-8', body: shell },
    '/desk.js': { type: 'text/javascript; charset=utf-8', body: page.script },
    '/desk.css': { type: 'text/css; charset=utf-8', body: page.style },
  }
  const headers = {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src ${preview.origin}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    // Another desk's question, from this machine's own disk: it knows the key, and no browser sends this header unasked.
    if (request.url === '/again' && request.method === 'POST' && request.headers['x-desk-key'] === key) {
      send(response, json({ address: entry.mint() }))
      return
    }
    entry.checkSender(request)
    const { pathname, searchParams } = new URL(request.url ?? '/', entry.origin)
    const token = searchParams.get('token')
    if (pathname === '/' && token !== null) {
      const cookie = entry.redeem(token)
      // Reloaded, or opened twice in the browser that is inside already.
      if (!cookie && !entry.isInside(request)) throw new TurnedAway(403, usedUp)
      send(response, {
        status: 303,
        type: 'text/plain',
        body: '',
        headers: { location: '/', ...(cookie && { 'set-cookie': cookie }) },
      })
      return
    }
    if (!entry.isInside(request)) throw new TurnedAway(403, usedUp)
    const file = request.method === 'GET' && Object.hasOwn(pageFiles, pathname) ? pageFiles[pathname] : undefined
    if (file) {
      send(response, file)
      return
    }
    const route = routeOf(routes, request.method ?? '', pathname)
    if (!route) throw new TurnedAway(404, '没有这一页。')
    const answered = await route.handler({ words: route.words, request })
    if ('work' in answered) await inTurn(() => report(answered, response))
    else send(response, answered)
  }

  /** A line a message, as the work goes on. */
  async function report({ work }: Work, response: ServerResponse): Promise<void> {
    response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' })
    const say = (message: Message<unknown>) => response.write(`${JSON.stringify(message)}\n`)
    try {
      say({ result: (await work((words) => say({ progress: pageWords(words).trim() }))) ?? null })
    } catch (error) {
      say({ error: wordsOf(error) })
    }
    response.end()
  }

  /** What went wrong, in words; what nobody foresaw is told to whoever looks after the program. */
  function wordsOf(error: unknown): string {
    if (error instanceof TurnedAway) return error.message
    if (error instanceof Refusal || error instanceof ContentError) return pageWords(error.message)
    const told = inWords(error)
    if (told instanceof FileError) return told.message
    complain(`${error instanceof Error ? error.stack : String(error)}\n`)
    return '程序出错了，什么也没有改。把黑窗口里的字拍下来，发给管小程序的人。'
  }

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) {
        response.destroy()
        return
      }
      const status = error instanceof TurnedAway ? error.status : error instanceof Refusal ? 409 : 500
      const isPage = (request.headers.accept ?? '').includes('text/html')
      // What is still being sent is not waited for.
      if (!request.complete) response.setHeader('connection', 'close')
      send(
        response,
        isPage
          ? { status, type: 'text/html; charset=utf-8', body: notePage(wordsOf(error)) }
          : json({ error: wordsOf(error) }, status),
      )
    })
  })

  async function shut(): Promise<void> {
    preview.close()
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }

  try {
    const taken = await takeLock(place.root, { port, key })
    if ('address' in taken) {
      await shut()
      return taken
    }
    const { lock } = taken
    return {
      desk: {
        address: () => entry.mint(),
        close: async () => {
          lock.release()
          await shut()
        },
      },
    }
  } catch (error) {
    await shut()
    throw error
  }
}

const usedUp = '这个网址只能打开一次，已经用过了。回到黑窗口里按一下回车，会再打开一次。'

const head =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'

const shell = `${head}<title>普法工作台</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/desk.css"><div id="desk"></div><script src="/desk.js"></script></html>`

const notePage = (words: string) =>
  `${head}<title>普法工作台</title><h1>打不开</h1><p>${words.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p></html>`
