import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type PackName, packNames } from '@/domain/content/compiled-packs'
import type { ContentRelease } from '@/domain/content/content-release'

const folder = join(__dirname, '../../src/content')
const modules = readdirSync(folder).filter((file) => file.endsWith('-pack.ts'))
const release = { version: 7 } as ContentRelease

type Newest = typeof import('@/content/newest')

/** What each pack module gives in an app that starts like this. */
function packs(url: string, read?: (name: PackName) => unknown): unknown[] {
  Object.assign(globalThis, { CONTENT_URL: url })
  let given: unknown[] = []
  jest.isolateModules(() => {
    const { showNewerPacks, shownRelease } = require('@/content/newest') as Newest
    showNewerPacks(read && { release, read })
    expect(shownRelease()).toBe(url && read ? release : undefined)
    given = modules.flatMap((file) => Object.values(require(join(folder, basename(file, '.ts')))))
  })
  return given
}

const newer = (name: PackName) => ({ newer: name })
const named = (pack: unknown) => (pack as { newer?: PackName }).newer
const server = 'https://example.cn/content'

afterAll(() => Reflect.deleteProperty(globalThis, 'CONTENT_URL'))

test('every pack there is comes through one module, and is the newer one where that is shown', () => {
  expect(packs(server, newer).map(named).sort()).toEqual([...packNames].sort())
})

test('what is built in is shown where nothing newer came, and of a newer pack that is not whole', () => {
  expect(packs(server).map(named)).toEqual(modules.map(() => undefined))
  expect(
    packs(server, (name) => (name === 'search' ? undefined : newer(name)))
      .map(named)
      .sort(),
  ).toEqual([...packNames.filter((name) => name !== 'search'), undefined].sort())
})

test('an app that was built without a server knows only what is built in', () => {
  expect(packs('', newer).map(named)).toEqual(modules.map(() => undefined))
})
