import { packNames } from '@/domain/content/compiled-packs'
import { contentSchema, type TakenRelease } from '@/domain/content/content-release'
import { createContentShelf } from '@/platform/content/content-shelf'
import { sha256Of } from '@/platform/content/sha256'
import { newReader } from '../reader'
import { phone } from '../stubs/taro'

const key = 'ab'.repeat(32)
const build = globalThis as { CONTENT_URL?: string; CONTENT_KEYS?: string }
const app = { version: '9.9.9', content: 0, pack: 'shili', keys: [key] }
const encode = (text: string) => Uint8Array.from(Buffer.from(text))

/** The county's own keys. */
const own = `${app.pack}/`

const shelf = () =>
  createContentShelf({
    get: (name) => phone.storage.get(own + name) ?? '',
    set: (name, value) => void phone.storage.set(own + name, value),
    remove: (name) => void phone.storage.delete(own + name),
    keys: () => [...phone.storage.keys()].flatMap((name) => (name.startsWith(own) ? name.slice(own.length) : [])),
  })

/** The built-in packs, and each bears the version. */
function lay(version: number): TakenRelease {
  const texts = packNames.map((name) => {
    const pack = jest.requireActual(`../../src/content/compiled/${name}.json`) as object
    return [name, JSON.stringify({ ...pack, version })] as const
  })
  const packs = Object.fromEntries(
    texts.map(([name, text]) => [name, { sha256: sha256Of(encode(text)), bytes: encode(text).length }]),
  ) as TakenRelease['packs']
  for (const [name, text] of texts) shelf().put(packs[name].sha256, text)
  const release = { version, packs, pack: 'shili', schema: contentSchema, signedBy: key, hash: '0123456789ab' }
  const taken = { ...release, publishedOn: '2026-11-25', app: { from: '0.0.1' } }
  expect(shelf().arrived(taken)).toBe(true)
  return taken
}

/** A start of the app with what lies on the phone: its modules anew, and with them React and the phone's own calls. */
function start() {
  jest.resetModules()
  const again = require('../stubs/taro') as typeof import('../stubs/taro')
  again.phone.storage = phone.storage
  const { openNewerContent } =
    require('@/platform/content/newer-content') as typeof import('@/platform/content/newer-content')
  const opened = openNewerContent()
  const { Page } = require('@/ui/page/page') as typeof import('@/ui/page/page')
  const { guarded } = require('@/ui/page/guarded') as typeof import('@/ui/page/guarded')
  const { act, render } = require('@testing-library/react') as typeof import('@testing-library/react')
  const Broken = guarded(function Broken() {
    throw new Error('planted')
  })
  const breakPage = () => {
    render(<Broken />)
    const said = complaints()
    expect(said).toContain('planted')
    expect(said).toContain(reload)
  }
  const failElsewhere = () => act(() => void window.dispatchEvent(new Event('unhandledrejection')))
  return { opened, Page, render, breakPage, failElsewhere }
}

/** What was said on the console, which is as it should be: React says what was thrown, and jsdom that it cannot reload. */
function complaints(): string {
  const spy = jest.spyOn(console, 'error')
  const said = spy.mock.calls.map(String).join()
  spy.mockClear()
  return said
}

const reload = 'Not implemented: navigation'

const text = () => document.body.textContent

/** What the next start shows: a version, or nothing newer. */
const next = () => shelf().open(app)?.release.version

beforeEach(() => {
  process.env.RTL_SKIP_AUTO_CLEANUP = 'true' // it would be loaded within a test
  document.body.innerHTML = ''
  newReader()
  Object.assign(build, { CONTENT_URL: 'https://example.cn/content', CONTENT_KEYS: key })
  for (const version of [1, 2]) {
    lay(version)
    shelf().open(app)
    shelf().confirm()
  }
})
afterEach(() => Object.assign(build, { CONTENT_URL: '', CONTENT_KEYS: '' }))

test('a page that breaks sets the content aside, and the one before it is shown from then on', () => {
  const { opened, breakPage } = start()
  expect(opened?.release.version).toBe(2)
  breakPage()
  expect(text()).toContain('已经不用它')
  expect(next()).toBe(1)
})

test('after one damaged pack no page shows a mixture, and the next start shows one version, whole', () => {
  const { opened, Page, render } = start()
  const { sha256 } = shelf().record().good?.packs.disputes ?? { sha256: '' }
  shelf().put(sha256, '{}')
  expect(opened?.read('home')).toMatchObject({ version: 2 })
  expect(opened?.read('disputes')).toBeUndefined()
  expect(complaints()).toContain(reload)
  render(<Page>解纷</Page>)
  expect(text()).not.toContain('解纷')
  expect(text()).toContain('已经不用它')
  const shown = shelf().open(app)
  expect(packNames.map((name) => (shown?.read(name) as { version?: number } | undefined)?.version)).toEqual(
    packNames.map(() => 1),
  )
})

test('what breaks while the code of a page is loaded counts, and what breaks later does not', () => {
  const { opened, Page, render, failElsewhere } = start()
  opened?.read('home')
  render(<Page>首页</Page>)
  failElsewhere()
  expect(next()).toBe(2)
  opened?.read('quiz')
  failElsewhere()
  expect(complaints()).toContain(reload)
  expect(next()).toBe(1)
})

test('a page in whose place another stands proves nothing of content that is tried for the first time', () => {
  lay(3)
  const { opened, breakPage } = start()
  expect(opened?.release.version).toBe(3)
  breakPage()
  expect(next()).toBe(2)
})
