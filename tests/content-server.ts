import { createHash, createPrivateKey, sign } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { type CompiledPacks, packNames } from '../src/domain/content/compiled-packs'
import { type ContentRelease, contentSchema, packFileName, signedText } from '../src/domain/content/content-release'

/** Key pairs out of RFC 8032, section 7.1: everybody knows them, so no real build would take them. */
export const testKey = {
  secret: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  public: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
}
export const otherKey = {
  secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
  public: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
}

/** Signs with a secret key of 32 bytes in hex; what goes before it says that it is an Ed25519 key. */
export function signature(text: string, secret: string): string {
  const der = Buffer.from(`302e020100300506032b657004220420${secret}`, 'hex')
  return sign(null, Buffer.from(text), createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })).toString('hex')
}

/** The content that is built into the app under test, to be changed as one likes. */
function builtIn(): CompiledPacks {
  const read = (name: string) => structuredClone(jest.requireActual(`../src/content/compiled/${name}.json`))
  return Object.fromEntries(packNames.map((name) => [name, read(name)])) as unknown as CompiledPacks
}

/** The compiled content with its version number where a reader sees it: on two packs, so that a mixture would show. */
export function contentOf(version: number): CompiledPacks {
  const packs = builtIn()
  packs.home.pack.edition = `试验第${version}版`
  const tree = packs.disputes.areas[0]?.trees[0]
  if (tree) tree.title = `试验第${version}版的矛盾`
  return packs
}

/** The files of a release, by name, signed with the test key unless told otherwise. */
export function releaseFiles(
  version: number,
  { packs = contentOf(version), change = {}, secret = testKey.secret } = {} as {
    packs?: { [N in keyof CompiledPacks]: unknown }
    change?: Partial<ContentRelease>
    secret?: string
  },
): Map<string, Buffer> {
  const texts = packNames.map((name) => [name, Buffer.from(JSON.stringify(packs[name]))] as const)
  const entries = texts.map(
    ([name, text]) => [name, { sha256: createHash('sha256').update(text).digest('hex'), bytes: text.length }] as const,
  )
  const release = {
    pack: 'shili',
    version,
    schema: contentSchema,
    hash: '0123456789ab',
    publishedOn: '2026-11-25',
    app: { from: '0.1.0' },
    packs: Object.fromEntries(entries),
    ...change,
  } as ContentRelease
  const text = JSON.stringify(release)
  const manifest = JSON.stringify({ release: text, signature: signature(signedText(text), secret) })
  return new Map([
    ...texts.map(([name, pack]) => [packFileName(name, release.packs[name]), pack] as const),
    ['manifest.json', Buffer.from(manifest)],
  ])
}

/** What a server may do instead of sending a file as it is. */
export type Fault = (file: Buffer, response: http.ServerResponse) => void

export const faults = {
  missing: (_, response) => response.writeHead(404).end('not found'),
  broken: (_, response) => response.writeHead(500).end(),
  empty: (_, response) => response.end(),
  flipped: (file, response) => {
    const copy = Buffer.from(file)
    const middle = copy.length >> 1
    copy[middle] = (copy[middle] ?? 0) ^ 1
    response.end(copy)
  },
  shortened: (file, response) => response.end(file.subarray(0, file.length >> 1)),
  /** The connection dies halfway through a file whose length was announced. */
  killed: (file, response) => {
    response.writeHead(200, { 'content-length': file.length })
    response.write(file.subarray(0, file.length >> 1), () => response.destroy())
  },
  /** A byte now and then: never an error, never an end. */
  dripping: (file, response) => {
    let sent = 0
    const timer = setInterval(() => response.write(file.subarray(sent, ++sent)), 20)
    response.on('close', () => clearInterval(timer))
  },
  silent: () => {},
  /** Endless, without a length. */
  huge: (file, response) => {
    const more = () => response.write(file, more)
    response.on('error', () => {})
    more()
  },
  hugeAnnounced: (file, response) => {
    response.writeHead(200, { 'content-length': 5_000_000_000 })
    response.write(file)
  },
  /** Little on the way, and a hundred times as much when it is unpacked. */
  zipped: (file, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' })
    response.end(gzipSync(Buffer.alloc(Math.max(100 * file.length, 8_000_000), ' ')))
  },
  partial: (file, response) => response.writeHead(206, { 'content-range': 'bytes 0-9/99' }).end(file),
  longer: (file, response) => response.end(Buffer.concat([file, Buffer.from('\n')])),
  page: (_, response) => response.setHeader('content-type', 'text/html').end('<html>请登录无线网</html>'),
} satisfies Record<string, Fault>

/** A real server of static files on this machine. `files` and `faults` may be changed while it runs. */
export class ContentServer {
  files = new Map<string, Buffer>()
  /** By the beginning of a file's name. */
  faults: Record<string, Fault> = {}
  /** Names asked for, in order. */
  readonly asked: string[] = []
  /** Names whose answer is over, whole or broken off. */
  readonly ended: string[] = []
  private readonly closed = new EventEmitter()
  private readonly server = http.createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*') // H5 is on another origin
    const name = (request.url ?? '').replace(/^\/content\//, '')
    this.asked.push(name)
    response.on('close', () => {
      this.ended.push(name)
      this.closed.emit('end')
    })
    const file = this.files.get(name)
    if (!file) return void response.writeHead(404).end()
    const fault = Object.entries(this.faults).find(([start]) => name.startsWith(start))?.[1]
    if (fault) fault(file, response)
    else response.end(file)
  })

  /** Returns the folder's address. */
  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.server.on('error', reject)
      this.server.listen(port, '127.0.0.1', resolve)
    })
    return `http://localhost:${(this.server.address() as AddressInfo).port}/content`
  }

  /** Once the answer to a file, by the beginning of its name, is over. */
  async hasEnded(file: string): Promise<void> {
    while (!this.ended.some((name) => name.startsWith(file))) await once(this.closed, 'end')
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }
}
