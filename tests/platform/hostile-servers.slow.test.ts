import { type CompiledPacks, type PackName, packNames } from '../../src/domain/content/compiled-packs'
import { type RunningApp, releaseLimits, signedText } from '../../src/domain/content/content-release'
import { createContentShelf } from '../../src/platform/content/content-shelf'
import { updateContent } from '../../src/platform/content/content-update'
import { PhoneNetwork } from '../../tools/weapp-host/http-download'
import { MemoryStorage } from '../../tools/weapp-host/memory-storage'
import { ContentServer, type Fault, faults, otherKey, releaseFiles, signature, testKey } from '../content-server'

type Download = typeof import('../../src/platform/content/download').download

/** The two clients as they are built, over the real network. `taken` is the most bytes that one file brought in. */
interface Client {
  name: string
  download: Download
  taken: () => number
}

function load(target: 'h5' | 'weapp', taro: object): Download {
  const env = process.env as { TARO_ENV?: string }
  let download: Download | undefined
  env.TARO_ENV = target
  jest.isolateModules(() => {
    Object.assign((jest.requireActual('../stubs/taro') as { default: object }).default, taro)
    Object.assign((require('../stubs/taro') as { default: object }).default, taro)
    ;({ download } = require('../../src/platform/content/download') as { download: Download })
  })
  delete env.TARO_ENV
  return download as Download
}

function browser(): Client {
  let most = 0
  const real = globalThis.fetch
  globalThis.fetch = async (...asked) => {
    const response = await real(...asked)
    let taken = 0
    const getReader = () => {
      const reader = (response.body as ReadableStream<Uint8Array>).getReader()
      const read = async () => {
        const part = await reader.read()
        taken += part.value?.length ?? 0
        most = Math.max(most, taken)
        return part
      }
      return { read }
    }
    return { status: response.status, headers: response.headers, body: { getReader } } as unknown as Response
  }
  afterAll(() => {
    globalThis.fetch = real
  })
  return { name: 'H5', download: load('h5', {}), taken: () => most }
}

function miniProgram(): Client {
  const network = new PhoneNetwork()
  const downloadFile = (options: Parameters<PhoneNetwork['downloadFile']>[0]) =>
    Object.assign(Promise.resolve(), network.downloadFile(options))
  const taro = { downloadFile, getFileSystemManager: () => network.fileSystem }
  return { name: '小程序', download: load('weapp', taro), taken: () => network.largest }
}

const app: RunningApp = { version: '0.1.0', content: 0, pack: 'shili', keys: [testKey.public] }

/** Small packs, but for one that is about as long as the longest real ones. */
function contentOf(version: number): CompiledPacks {
  const packs = structuredClone(emptyPacks) as unknown as CompiledPacks
  packs.home.pack = { edition: `试验第${version}版` } as CompiledPacks['home']['pack']
  return { ...packs, disputes: { ...packs.disputes, filling: `试验第${version}版`.repeat(30_000) } as never }
}

/** Every field that a pack must have, with nothing in it. */
const emptyPacks = Object.fromEntries(
  packNames.map((name) => {
    const pack = jest.requireActual(`../../src/content/compiled/${name}.json`) as Record<string, unknown>
    const emptied = (value: unknown) => (Array.isArray(value) ? [] : typeof value === 'string' ? 'x' : {})
    return [name, Object.fromEntries(Object.entries(pack).map(([field, value]) => [field, emptied(value)]))]
  }),
)

const filesOf = (version: number, options: Parameters<typeof releaseFiles>[1] = {}) =>
  releaseFiles(version, { packs: contentOf(version), ...options })

/** The files of version 2 with the manifest written otherwise. */
const withManifest = (write: (release: string, signed: string) => string) => () => {
  const files = filesOf(2)
  const { release, signature } = JSON.parse(String(files.get('manifest.json'))) as Record<string, string>
  return files.set('manifest.json', Buffer.from(write(release as string, signature as string)))
}

const renamed = (release: string) => release.replace('"version":2', '"version":3')

/** Signed by the county's own key, and yet not as it should be. */
const resigned = (change: (release: string) => string) =>
  withManifest((release) => {
    const text = change(release)
    return JSON.stringify({ release: text, signature: signature(signedText(text), testKey.secret) })
  })

const aside = new ContentServer()
const server = new ContentServer()
let url: string
let elsewhere: string
beforeAll(async () => {
  url = await server.start()
  elsewhere = await aside.start()
  aside.files = filesOf(2)
})
afterAll(() => Promise.all([server.stop(), aside.stop()]))

const led: Fault = (_, response) => response.writeHead(302, { location: `${elsewhere}/manifest.json` }).end()

/** What a server sends for version 2: other files, or a fault in one of them; and what the app says, or throws. */
const hostile: [
  what: string,
  does: { files?: () => Map<string, Buffer>; faults?: Record<string, Fault> },
  said?: string,
][] = [
  ['a login page for the manifest', { faults: { manifest: faults.page } }],
  ['a login page for a pack', { faults: { disputes: faults.page } }],
  ['a manifest of another kind', { files: withManifest(() => '[7]') }],
  ['null for a manifest', { files: withManifest(() => 'null') }],
  ['an empty manifest', { faults: { manifest: faults.empty } }],
  ['a pack cut off, with its whole length announced', { faults: { disputes: faults.killed } }],
  ['a pack cut short', { faults: { disputes: faults.shortened } }],
  ['a pack with one byte more', { faults: { disputes: faults.longer } }],
  ['a manifest without end', { faults: { manifest: faults.huge } }],
  ['a pack without end', { faults: { disputes: faults.huge } }],
  ['a pack of five gigabytes, announced', { faults: { disputes: faults.hugeAnnounced } }],
  ['a manifest that swells when unpacked', { faults: { manifest: faults.zipped } }],
  ['a pack that swells when unpacked', { faults: { disputes: faults.zipped } }],
  ['a byte now and then', { faults: { disputes: faults.dripping } }],
  ['nothing at all', { faults: { manifest: faults.silent } }],
  ['the way to another server', { faults: { manifest: led } }],
  ['the way to another server, for a pack', { faults: { disputes: led } }],
  ['a piece of a pack as if it were all', { faults: { disputes: faults.partial } }],
  ['a pack with one bit flipped', { faults: { disputes: faults.flipped } }],
  ['no pack where the manifest names one', { faults: { disputes: faults.missing } }],
  ['a manifest that names one pack too few', { files: resigned((text) => text.replace('"search":', '"searches":')) }],
  ['an older version', { files: () => filesOf(1, { change: { version: 0 } }) }],
  ['another county’s content', { files: () => filesOf(2, { change: { pack: 'guanxian' } }) }, 'other-county'],
  ['content of no county', { files: resigned((text) => text.replace('"pack":"shili",', '')) }],
  ['content without a signature', { files: withManifest((release) => JSON.stringify({ release })) }],
  ['a signature of nothing', { files: withManifest((release) => JSON.stringify({ release, signature: '' })) }],
  [
    'a list for a signature',
    { files: withManifest((release, signed) => JSON.stringify({ release, signature: [signed] })) },
  ],
  [
    'the signature of another text',
    { files: withManifest((release, signed) => JSON.stringify({ release: renamed(release), signature: signed })) },
  ],
  [
    'a signature made for something else',
    { files: withManifest((release) => JSON.stringify({ release, signature: signature(release, testKey.secret) })) },
  ],
  ['content signed with a withdrawn key', { files: () => filesOf(2, { secret: otherKey.secret }) }],
  ['the last version number there is', { files: () => filesOf(Number.MAX_SAFE_INTEGER) }, 'too-far'],
  [
    'a version number past the last',
    { files: resigned((text) => text.replace('"version":2', '"version":9007199254740993')) },
  ],
  ['a thousand and one versions ahead', { files: () => filesOf(1002) }, 'too-far'],
  [
    'one name twice, the second unsigned',
    {
      files: withManifest(
        (release, signed) =>
          `{"release":${JSON.stringify(release)},"signature":"${signed}","release":${JSON.stringify(renamed(release))}}`,
      ),
    },
  ],
  ['brackets in brackets', { files: withManifest(() => '['.repeat(releaseLimits.manifest)) }],
  ['brackets in brackets, signed', { files: resigned(() => '['.repeat(7000)) }],
  [
    'a manifest behind a prototype',
    { files: withManifest((release, signed) => `{"__proto__":${JSON.stringify({ release, signature: signed })}}`) },
  ],
  [
    'packs behind a prototype',
    { files: resigned((text) => text.replace('"packs":{', '"packs":{"__proto__":{').replace(/}$/, '}}')) },
  ],
  ['a path for a hash', { files: resigned((text) => text.replace(/"sha256":"[0-9a-f]{6}/, '"sha256":"../../')) }],
  ['another schema', { files: () => filesOf(2, { change: { schema: 99 } }) }, 'other-schema'],
  ['content for a later app', { files: () => filesOf(2, { change: { app: { from: '9.0.0' } } }) }, 'other-app'],
  [
    'a pack that is another pack',
    { files: () => filesOf(2, { packs: { ...contentOf(2), search: contentOf(2).stories } }) },
  ],
]

describe.each([browser(), miniProgram()])('$name', ({ download, taken }) => {
  const phoneOf = (storage: MemoryStorage) =>
    createContentShelf({
      get: (key) => storage.get(key) ?? '',
      keys: () => storage.keys(),
      set: (key, value) => {
        if (!storage.set(key, value)) throw new Error('full')
      },
      remove: (key) => storage.remove(key),
    })
  const update = (storage: MemoryStorage, patience?: number) =>
    updateContent({
      url,
      app,
      shelf: phoneOf(storage),
      download: (from, most) => download(from, most, patience),
    })
  /** What a start shows, after it has read every pack. */
  const shownBy = (storage: MemoryStorage) => {
    const shelf = phoneOf(storage)
    const shown = shelf.open(app)
    const version = shown?.release.version ?? 0
    const content = contentOf(version)
    const read = (name: PackName) => JSON.stringify(shown?.read(name))
    // Not compared by jest, whose account of a difference in a pack this long would take minutes.
    expect(packNames.filter((name) => read(name) !== JSON.stringify(content[name]))).toEqual([])
    shelf.confirm()
    return version
  }

  let settled: Record<string, unknown>
  beforeAll(async () => {
    const storage = new MemoryStorage()
    server.faults = {}
    server.files = filesOf(1)
    await update(storage)
    expect(shownBy(storage)).toBe(1)
    settled = storage.snapshot()
  })

  test.each(hostile)('a server that sends %s changes nothing', async (...[, does, said]) => {
    const storage = new MemoryStorage({ values: settled })
    server.files = (does.files ?? (() => filesOf(2)))()
    server.faults = does.faults ?? {}
    aside.asked.length = 0
    // These would be waited for in vain.
    const isWaiting = Object.values(server.faults).some((fault) => fault === faults.dripping || fault === faults.silent)
    const outcome = update(storage, isWaiting ? 400 : undefined)
    if (said) await expect(outcome).resolves.toBe(said)
    else await expect(outcome).rejects.toThrow()
    expect(aside.asked).toEqual([])
    expect(shownBy(storage)).toBe(1)
    server.faults = {}
    server.files = filesOf(2)
    await expect(update(storage)).resolves.toBe('arrived')
    expect(shownBy(storage)).toBe(2)
  })

  test('a pack that this app does not know is never asked for', async () => {
    const storage = new MemoryStorage({ values: settled })
    const file = `"more":{"sha256":"${'0'.repeat(64)}","bytes":1999999},`
    server.files = resigned((text) => text.replace('"packs":{', `"packs":{${file}`))()
    server.asked.length = 0
    await expect(update(storage)).resolves.toBe('arrived')
    expect(server.asked.filter((name) => name.startsWith('more'))).toEqual([])
    expect(shownBy(storage)).toBe(2)
  })

  test('of everything that was sent no file was ever taken in beyond a fifth over what was announced', () => {
    const longest = Buffer.byteLength(JSON.stringify(contentOf(2).disputes))
    expect(taken()).toBeGreaterThanOrEqual(longest)
    expect(taken() / longest).toBeLessThanOrEqual(1.2)
  })
})
