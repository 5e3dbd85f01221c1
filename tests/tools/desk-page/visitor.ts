import http from 'node:http'
import type { Message } from '../../../tools/desk-page/api'
import type { PlantedDesk } from './open-desk'

export interface Reply {
  status: number
  headers: http.IncomingHttpHeaders
  text: string
}

interface Wanted {
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

/** Sends exactly these headers, which a browser would not let a page do. */
export function send(
  address: string,
  path: string,
  { method = 'GET', headers = {}, body }: Wanted = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    const request = http.request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** A browser that has opened the desk. */
export async function visitor({ desk }: Pick<PlantedDesk, 'desk'>) {
  const address = desk.address()
  const { origin, pathname, search } = new URL(address)
  const { headers } = await send(address, pathname + search)
  const [cookie = ''] = (headers['set-cookie']?.[0] ?? '').split(';')
  const post = (path: string, wanted: Wanted = {}) =>
    send(address, path, { ...wanted, method: 'POST', headers: { cookie, origin, ...wanted.headers } })
  return {
    address,
    origin,
    cookie,
    get: (path: string) => send(address, path, { headers: { cookie } }),
    post,
    /** The last line of what the work said. */
    async ask<T>(path: string, form: object = {}): Promise<Extract<Message<T>, object>> {
      const reply = await post(path, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(form) })
      return JSON.parse(reply.text.trim().split('\n').at(-1) ?? '') as Message<T>
    },
    async hand<T>(path: string, name: string, bytes: Uint8Array): Promise<Message<T>> {
      const headers = { 'content-type': 'application/octet-stream', 'x-table-name': encodeURIComponent(name) }
      const reply = await post(path, { headers, body: bytes })
      return JSON.parse(reply.text.trim().split('\n').at(-1) ?? '') as Message<T>
    },
  }
}

export const resultOf = <T>(message: Message<T>): T => {
  if ('result' in message) return message.result
  throw new Error(JSON.stringify(message))
}

export const errorOf = (message: Message<unknown>): string => {
  if ('error' in message) return message.error
  throw new Error(`it was done: ${JSON.stringify(message).slice(0, 300)}`)
}
