import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'
import { type CompiledPacks, isPack, type PackName, packNames } from '../../../src/domain/content/compiled-packs'
import { Refusal } from '../../desk/fault'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** The built app shown with other content than it was built with. */
export interface Preview {
  origin: string
  /** Shows these packs from now on, at an address that nobody can guess. */
  show(packs: CompiledPacks): string
  close(): void
}

export const hasApp = (folder: string): boolean => existsSync(join(folder, 'index.html'))

/**
 * Serves the built app at an origin of its own, so that nothing in it can reach the desk. What it was built from stands in its
 * scripts as the compiler wrote it, one text a pack: there the packs to be shown are put in their place.
 * @param deskOrigin the only page that may frame it.
 */
export async function openPreview(folder: string, deskOrigin: string): Promise<Preview> {
  let shown: { secret: string; packs: CompiledPacks } | undefined
  // Known beforehand: what the browser asks for is looked up, and never made a path.
  const files = hasApp(folder) ? filesBelow(folder) : new Map<string, string>()
  const server: Server = createServer((request, response) => {
    const origin = `127.0.0.1:${portOf(server)}`
    const [path = ''] = (request.url ?? '').split('?')
    const prefix = shown && `/${shown.secret}/`
    const file = prefix && path.startsWith(prefix) ? files.get(path.slice(prefix.length) || 'index.html') : undefined
    if (request.headers.host !== origin || request.method !== 'GET' || !shown || !file) {
      response.writeHead(404).end()
      return
    }
    const bytes = readFileSync(file)
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      // It asks nothing of anybody, not even newer content of a server.
      'content-security-policy': `connect-src 'none'; worker-src 'none'; form-action 'none'; frame-ancestors ${deskOrigin}`,
    })
    response.end(file.endsWith('.js') ? withPacks(bytes.toString('utf8'), shown.packs) : bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${portOf(server)}`
  return {
    origin,
    show(packs) {
      if (!files.has('index.html')) throw new Refusal('这里没有带着小程序的样子，看不了。请找管小程序的人重新打包。')
      const read = [...files.values()]
        .filter((file) => file.endsWith('.js'))
        .flatMap((file) => packsIn(readFileSync(file, 'utf8')))
      const known = new Set(read.map(({ value }) => nameOf(value, packs)))
      if (packNames.some((name) => name !== 'codes' && !known.has(name)))
        throw new Refusal('带着的小程序是旧的，放不进现在的内容。请找管小程序的人重新打包。')
      shown = { secret: randomBytes(16).toString('hex'), packs }
      return `${origin}/${shown.secret}/index.html`
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

/** By the path below the folder, with forward slashes. The worker stays out: it would keep a preview for later visits. */
function filesBelow(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js')
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [
          path
            .slice(folder.length + 1)
            .split(sep)
            .join('/'),
          path,
        ]
      }),
  )
}

/** A script of the app with the packs in place of those it was built with. */
export function withPacks(script: string, packs: CompiledPacks): string {
  let result = ''
  let end = 0
  for (const { start, stop, value } of packsIn(script)) {
    const name = nameOf(value, packs)
    if (!name) continue
    result += `${script.slice(end, start)}JSON.parse(${JSON.stringify(JSON.stringify(packs[name]))})`
    end = stop
  }
  return result + script.slice(end)
}

/** Where a script holds JSON, as webpack writes it: `JSON.parse('…')`. */
function packsIn(script: string): { start: number; stop: number; value: unknown }[] {
  return [...script.matchAll(/JSON\.parse\('([^'\\]*(?:\\.[^'\\]*)*)'\)/gs)].flatMap((match) => {
    const [whole, text = ''] = match
    try {
      const value: unknown = JSON.parse(text.replace(/\\(.)/gs, '$1'))
      return [{ start: match.index, stop: match.index + whole.length, value }]
    } catch {
      return [] // none of ours
    }
  })
}

/** Which pack it is. All trees look alike: theirs is told by the disputes it asks about. */
function nameOf(value: unknown, packs: CompiledPacks): PackName | undefined {
  return packNames.find(
    (name) => name !== 'codes' && name in packs && isPack(name, value) && firstTree(value) === firstTree(packs[name]),
  )
}

const firstTree = (pack: unknown): string | undefined => (pack as { trees?: { id?: string }[] }).trees?.[0]?.id
