import type { IncomingMessage, ServerResponse } from 'node:http'

/** Why a request is turned away, in words for the officer. */
export class TurnedAway extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.name = 'TurnedAway'
    this.status = status
  }
}

export interface Answer {
  status?: number
  type: string
  body: string | Uint8Array
  /** Name under which the browser keeps it as a file. */
  saveAs?: string
  headers?: Readonly<Record<string, string>>
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
})

/** Says how far long work is, in words. */
export type Progress = (words: string) => void

/** What changes something or takes its time. Done one after the other, and what it says goes out while it goes on. */
export interface Work {
  work(progress: Progress): unknown
}

export interface Call {
  /** What stood in the places of the pattern. Never used as a path. */
  words: Readonly<Record<string, string>>
  request: IncomingMessage
}

type Handler = (call: Call) => Answer | Work | Promise<Answer | Work>

/** `GET /api/kinds/:kind/list`. */
export type Routes = Readonly<Record<string, Handler>>

/** The handler of a request, with the words of its address; undefined where there is none. */
export function routeOf(
  routes: Routes,
  method: string,
  path: string,
): { handler: Handler; words: Call['words'] } | undefined {
  const given = path.split('/')
  for (const [pattern, handler] of Object.entries(routes)) {
    const [wantedMethod, wantedPath = ''] = pattern.split(' ')
    const wanted = wantedPath.split('/')
    if (wantedMethod !== method || wanted.length !== given.length) continue
    const words: Record<string, string> = {}
    const fits = wanted.every((part, index) => {
      const word = given[index] ?? ''
      if (!part.startsWith(':')) return part === word
      words[part.slice(1)] = word
      return word !== ''
    })
    if (fits) return { handler, words }
  }
  return undefined
}

/** @throws TurnedAway once more than `most` bytes are announced or have come, without waiting for the rest. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const tooBig = () =>
    new TurnedAway(413, `太大了，最多 ${Math.floor(most / 1_000_000)} MB。删去图片和用不着的工作表再试。`)
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooBig()
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > most) throw tooBig()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A small object of texts, numbers and flags. @throws TurnedAway for anything else. */
export async function readForm(request: IncomingMessage, most = 1_000_000): Promise<Record<string, unknown>> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new TurnedAway(415, '这个请求不是从页面来的。')
  const text = (await readBody(request, most)).toString('utf8')
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Said below.
  }
  throw new TurnedAway(400, '这个请求不完整，刷新页面再试。')
}

export function send(response: ServerResponse, { status = 200, type, body, saveAs, headers = {} }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...(saveAs !== undefined && {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(saveAs)}`,
    }),
    ...headers,
  })
  response.end(body)
}
