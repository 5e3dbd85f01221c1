import { type CompiledPacks, type PackName, packNames } from '../../src/domain/content/compiled-packs'
import type { RunningApp } from '../../src/domain/content/content-release'
import { createContentShelf } from '../../src/platform/content/content-shelf'
import { updateContent } from '../../src/platform/content/content-update'
import { download } from '../../src/platform/content/download'
import { MemoryStorage } from '../../tools/weapp-host/memory-storage'
import {
  ContentServer,
  type Fault,
  faults,
  releaseFiles as filesOf,
  otherKey,
  testKey,
  contentOf as wholeContentOf,
} from '../content-server'

/** With short lists: what goes wrong with a pack does not depend on its size, and all of it a hundred times takes minutes. */
const contentOf = once((version) => shortened(wholeContentOf(version)) as CompiledPacks)

// What is cloned comes from outside the test's own world: `instanceof Object` would not know it.
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).slice(0, packNames.length)
  return Object.fromEntries(entries.map(([name, inner]) => [name, shortened(inner)]))
}

const releaseFiles = (version: number, options: Parameters<typeof filesOf>[1] = {}) =>
  filesOf(version, { packs: contentOf(version), ...options })

function once<Value>(make: (version: number) => Value): (version: number) => Value {
  const made = new Map<number, Value>()
  return (version) => {
    const value = made.get(version) ?? make(version)
    made.set(version, value)
    return value
  }
}

const app: RunningApp = { version: '0.1.0', content: 0, pack: 'shili', keys: [testKey.public] }
const server = new ContentServer()
let url: string
beforeAll(async () => {
  url = await server.start()
})
afterAll(() => server.stop())
beforeEach(() => {
  server.faults = {}
  server.asked.length = 0
})

/** A phone whose storage can be made to stop, as at the moment it dies. */
class Phone {
  readonly storage = new MemoryStorage()
  changes = 0
  /** After so many changes of its storage the phone is dead; with `torn`, it dies in the middle of the next. */
  diesAfter = Number.POSITIVE_INFINITY
  torn = false
  /** Milliseconds that one file may take: enough on a busy machine. */
  patience = 60_000

  private readonly raw = {
    get: (key: string) => this.storage.get(key) ?? '',
    keys: () => this.storage.keys(),
    set: (key: string, value: string) => {
      if (this.dies() && !(this.torn && this.changes === this.diesAfter + 1)) throw new Error('dead')
      if (!this.storage.set(key, this.changes > this.diesAfter ? value.slice(0, value.length >> 1) : value))
        throw new Error('full')
    },
    remove: (key: string) => {
      if (this.dies()) throw new Error('dead')
      this.storage.remove(key)
    },
  }

  private dies(): boolean {
    this.changes++
    return this.changes > this.diesAfter
  }

  shelf() {
    return createContentShelf(this.raw)
  }

  update(running = app) {
    const patient = (from: string, most: number) => download(from, most, this.patience)
    return updateContent({ url, app: running, shelf: this.shelf(), download: patient })
  }

  /** Starts the app, reads every pack as all its areas together do, and comes to the first page unless told otherwise. */
  start({ isCompleted = true, running = app } = {}): number {
    const shelf = this.shelf()
    const shown = shelf.open(running)
    const version = shown?.release.version ?? 0
    if (shown) {
      const expected = contentOf(version)
      for (const name of packNames) expect([name, shown.read(name)]).toEqual([name, expected[name]])
    }
    if (isCompleted) {
      shelf.confirm()
      shelf.tidy()
    }
    return version
  }
}

/** A phone that shows a version, after a completed start. */
async function phoneWith(version: number): Promise<Phone> {
  const phone = new Phone()
  server.files = releaseFiles(version)
  await phone.update()
  expect(phone.start()).toBe(version)
  return phone
}

test('a release is fetched, shown from the next start on, and fetched only once', async () => {
  const phone = new Phone()
  server.files = releaseFiles(1)
  expect(phone.start()).toBe(0)
  await expect(phone.update()).resolves.toBe('arrived')
  expect(phone.start()).toBe(1)
  server.asked.length = 0
  await expect(phone.update()).resolves.toBe('had-before')
  expect(server.asked).toEqual(['manifest.json'])
  expect(phone.start()).toBe(1)
})

test('of the next release only what has changed is fetched, and of old ones only that before it is kept', async () => {
  const phone = await phoneWith(1)
  const before = phone.storage.keys().length
  const changed = 2 // the home pack and the disputes
  server.files = releaseFiles(2)
  server.asked.length = 0
  await phone.update()
  expect(server.asked.map((name) => name.split('.')[0])).toEqual(['manifest', 'home', 'disputes'])
  expect(phone.start()).toBe(2)
  server.files = releaseFiles(3)
  await phone.update()
  expect(phone.start()).toBe(3)
  expect(phone.storage.keys()).toHaveLength(before + changed)
})

const wrong: [what: string, part: string, fault: Fault][] = ['manifest', 'disputes'].flatMap((part) =>
  Object.entries(faults)
    // What is signed stands inside the manifest: a line more after it changes nothing.
    .filter(([name]) => !(part === 'manifest' && name === 'longer'))
    .map(([name, fault]): [string, string, Fault] => [name, part, fault]),
)
test.each(wrong)('%s: %s leaves what was there, and the next try goes on from it', async (_, part, fault) => {
  const phone = await phoneWith(1)
  server.files = releaseFiles(2)
  server.faults = { [part]: fault }
  // It would wait in vain.
  if (fault === faults.silent || fault === faults.dripping) phone.patience = 400
  await expect(phone.update()).rejects.toThrow()
  expect(phone.start()).toBe(1)
  server.faults = {}
  await expect(phone.update()).resolves.toBe('arrived')
  expect(phone.start()).toBe(2)
})

test('what came whole before an update was broken off is not fetched again, though the app was closed meanwhile', async () => {
  const phone = new Phone()
  server.files = releaseFiles(1)
  server.faults = { quiz: faults.killed }
  await expect(phone.update()).rejects.toThrow()
  expect(phone.start()).toBe(0)
  server.faults = {}
  server.asked.length = 0
  await phone.update()
  expect(server.asked.some((name) => /^(home|lessons|disputes)\./.test(name))).toBe(false)
  expect(phone.start()).toBe(1)
})

describe('signed, and yet not taken', () => {
  const home = contentOf(2).home
  test.each<[string, Parameters<typeof releaseFiles>[1]]>([
    ['with another key', { secret: otherKey.secret }],
    ['a pack that is no JSON object', { packs: { ...contentOf(2), home: 'text' } }],
    ['a pack that lacks a field', { packs: { ...contentOf(2), home: { ...home, lessons: undefined } } }],
    ['a pack with a field of another form', { packs: { ...contentOf(2), home: { ...home, hotlines: {} } } }],
    ['a manifest that is no release', { change: { version: 0 } }],
    ['packs larger than a phone should keep', { change: { packs: tooLarge() } }],
  ])('%s', async (_, options) => {
    const phone = await phoneWith(1)
    server.files = releaseFiles(2, options)
    await expect(phone.update()).rejects.toThrow()
    expect(phone.start()).toBe(1)
  })

  test.each<[string, Parameters<typeof releaseFiles>[1], string]>([
    ['for another schema', { change: { schema: 99 } }, 'other-schema'],
    ['for a later app', { change: { app: { from: '0.2.0' } } }, 'other-app'],
    ['for an earlier app', { change: { app: { from: '0.0.1', below: '0.1.0' } } }, 'other-app'],
    ['of another county', { change: { pack: 'guanxian' } }, 'other-county'],
    ['a thousand versions ahead', { change: { version: 1003 } }, 'too-far'],
    ['of an older version', { change: { version: 1 } }, 'not-newer'],
  ])('%s', async (_, options, reason) => {
    const phone = await phoneWith(2)
    server.files = releaseFiles(3, options)
    server.asked.length = 0
    await expect(phone.update()).resolves.toBe(reason)
    expect(server.asked).toEqual(['manifest.json'])
    expect(phone.start()).toBe(2)
  })
})

test('bytes of valid JSON and the right length that are not the signed ones are refused', async () => {
  const phone = await phoneWith(1)
  server.files = releaseFiles(2)
  server.faults = {
    disputes: (file, response) => response.end(file.toString().replace('试验第2版', '试验第9版')),
  }
  await expect(phone.update()).rejects.toThrow('hash')
  expect(phone.start()).toBe(1)
})

test('while the key is being changed, a build takes the old and the new one', async () => {
  const phone = await phoneWith(1)
  server.files = releaseFiles(2, { secret: otherKey.secret })
  await expect(phone.update({ ...app, keys: [testKey.public, otherKey.public] })).resolves.toBe('arrived')
})

/** Bytes that a phone needs beside the version it shows to take the next one up. */
async function roomForNext(): Promise<number> {
  const phone = await phoneWith(1)
  const before = phone.storage.sizeInBytes
  server.files = releaseFiles(2)
  await phone.update()
  return phone.storage.sizeInBytes - before
}

test.each([
  ['a record of it', 0.02],
  ['some of the new packs', 0.3],
  ['all but the last of them', 0.99],
])('a phone with room for %s keeps what it shows', async (_, part) => {
  const needed = await roomForNext()
  const phone = await phoneWith(1)
  const kept = phone.storage.keys().filter((key) => key.startsWith('content.')).length
  phone.storage.quotaBytes = phone.storage.sizeInBytes + Math.floor(needed * part)
  server.files = releaseFiles(2)
  await expect(phone.update()).rejects.toThrow('no room')
  expect(phone.start()).toBe(1)
  // Nothing of it is left behind, and it is not begun again, though there is room now.
  expect(phone.storage.keys().filter((key) => key.startsWith('content.'))).toHaveLength(kept)
  phone.storage.quotaBytes = 10_000_000
  server.asked.length = 0
  await expect(phone.update()).resolves.toBe('no-room-before')
  expect(server.asked).toEqual(['manifest.json'])
  server.files = releaseFiles(3)
  await phone.update()
  expect(phone.start()).toBe(3)
})

test('a phone that cannot even write down what it is about to fetch fetches nothing', async () => {
  const phone = await phoneWith(1)
  phone.storage.quotaBytes = phone.storage.sizeInBytes
  server.files = releaseFiles(2)
  server.asked.length = 0
  await expect(phone.update()).rejects.toThrow('no room')
  expect(server.asked).toEqual(['manifest.json'])
  expect(phone.start()).toBe(1)
})

describe('a release with which the app does not come to its first page', () => {
  test('is not shown at the next start, tried once more, and then given up until a newer one', async () => {
    const phone = await phoneWith(1)
    server.files = releaseFiles(2)
    await phone.update()
    expect(phone.start({ isCompleted: false })).toBe(2)
    expect(phone.start()).toBe(1)
    await expect(phone.update()).resolves.toBe('arrived')
    expect(phone.start({ isCompleted: false })).toBe(2)
    expect(phone.start()).toBe(1)
    await expect(phone.update()).resolves.toBe('failed-before')
    expect(phone.start()).toBe(1)
    server.files = releaseFiles(3)
    await phone.update()
    expect(phone.start()).toBe(3)
  })

  test('is given a second chance, because the reader may have closed the app', async () => {
    const phone = await phoneWith(1)
    server.files = releaseFiles(2)
    await phone.update()
    phone.start({ isCompleted: false })
    phone.start()
    await phone.update()
    expect(phone.start()).toBe(2)
    expect(phone.start({ isCompleted: false })).toBe(2)
    expect(phone.start()).toBe(2)
  })
})

describe('an app that was itself renewed', () => {
  test.each([
    ['with newer content shows its own', { ...app, content: 2 }, 0],
    ['with the same content shows its own', { ...app, content: 1 }, 0],
    ['with older content shows the newer from outside', { ...app, version: '0.1.1' }, 1],
  ])('%s', async (_, running, shown) => {
    const phone = await phoneWith(1)
    expect(phone.start({ running })).toBe(shown)
  })
})

test('a pack that was damaged on the phone is never shown; the built-in one is, until the release is whole again', async () => {
  const phone = await phoneWith(1)
  const key = phone.storage.keys().find((name) => String(phone.storage.get(name)).includes('试验第1版的矛盾')) ?? ''
  phone.storage.set(key, String(phone.storage.get(key)).replace('试验第1版', '试验第7版'))
  const shown = phone.shelf().open(app)
  expect(shown?.read('disputes')).toBeUndefined()
  expect(phone.start()).toBe(0)
  server.asked.length = 0
  await expect(phone.update()).resolves.toBe('arrived')
  expect(server.asked.map((name) => name.split('.')[0])).toEqual(['manifest', 'disputes'])
  expect(phone.start()).toBe(1)
})

test('a pack that is whole on the phone and yet not what was signed is never shown, and comes again', async () => {
  const phone = await phoneWith(1)
  const { sha256 } = phone.shelf().record().good?.packs.disputes ?? { sha256: '' }
  phone.shelf().put(sha256, JSON.stringify(contentOf(9).disputes))
  expect(phone.shelf().open(app)?.read('disputes')).toBeUndefined()
  expect(phone.start()).toBe(0)
  await expect(phone.update()).resolves.toBe('arrived')
  expect(phone.start()).toBe(1)
})

test('where the first pack is damaged, nothing of its release is shown, but all of the one before', async () => {
  const phone = await phoneWith(1)
  server.files = releaseFiles(2)
  await phone.update()
  expect(phone.start()).toBe(2)
  const { sha256 } = phone.shelf().record().good?.packs.home ?? { sha256: '' }
  phone.shelf().put(sha256, '{}')
  expect(phone.start()).toBe(1)
})

test('what a key signed is not shown by the first start of a build without it, and blocks no other', async () => {
  const phone = await phoneWith(1)
  const revoked = { ...app, keys: [otherKey.public] }
  expect(phone.start({ running: revoked })).toBe(0)
  expect(phone.storage.keys().some((key) => key.startsWith('content.'))).toBe(false)
  server.files = releaseFiles(1, { secret: otherKey.secret })
  await expect(phone.update(revoked)).resolves.toBe('arrived')
  expect(phone.start({ running: revoked })).toBe(1)
})

test('a record that cannot be read shows what is built in', async () => {
  const phone = await phoneWith(1)
  for (const key of phone.storage.keys()) if (/^content#/.test(key)) phone.storage.set(key, '{')
  expect(phone.start()).toBe(0)
})

describe.each([
  ['cleanly', false],
  ['in mid-write', true],
])('a phone that dies %s', (_, torn) => {
  test.each([0, 1])(
    'at any change of its storage, on the way from version %i, starts well and gets there',
    async (from) => {
      const renew = async (phone: Phone) => {
        server.files = releaseFiles(from + 1)
        await phone.update().catch(() => {})
        phone.start()
      }
      const start = async () => (from === 0 ? new Phone() : phoneWith(from))
      const whole = await start()
      const before = whole.changes
      await renew(whole)
      const changes = whole.changes - before
      expect(changes).toBeGreaterThan(5)
      for (let alive = 0; alive <= changes; alive++) {
        const phone = await start()
        Object.assign(phone, { diesAfter: phone.changes + alive, torn })
        await renew(phone)
        phone.diesAfter = Number.POSITIVE_INFINITY
        expect([from, from + 1]).toContain(phone.start())
        await renew(phone)
        expect(phone.start()).toBe(from + 1)
      }
    },
  )
})

function tooLarge() {
  const file = { sha256: '0'.repeat(64), bytes: 1_999_999 }
  return Object.fromEntries(packNames.map((name) => [name, file])) as Record<PackName, typeof file>
}
