import { bootHost, type HostOptions, type WeappHost } from '../../../tools/weapp-host/weapp-host'
import { plantFolder } from '../../planted-folder'
import { lastAnswer, smallProgram } from './small-program'

const dist = plantFolder(smallProgram)
let host: WeappHost

async function open(url: string, options: HostOptions = {}): Promise<void> {
  host = await bootHost(dist, options)
  await host.open(url)
}

afterEach(() => host.close())

describe('reading a page', () => {
  beforeEach(() => open('pages/home/index'))

  test('text comes as a reader sees it', () => {
    expect(host.text()).toBe('首页 0\n加一\n拦住\n灰的\n转发\n→\n触摸\n第0枚\n说')
  })

  test('nodes are found by text, label, role, class and placeholder', () => {
    expect(host.find('加一')?.classNames).toEqual(['inner'])
    expect(host.find('下一页')?.text).toBe('→')
    expect(host.find({ role: 'button', label: /^下/ })?.text).toBe('→')
    expect(host.find({ className: 'badge' })?.text).toBe('第0枚')
    expect(host.find({ placeholder: '名字' })?.tag).toBe('input')
    expect(host.find('首页')?.classNames).toEqual(['title'])
  })

  test('what is hidden is not found', () => {
    expect(host.find('藏着')).toBeUndefined()
  })

  test('a missing target is named together with what is there', async () => {
    await expect(host.tap('减一')).rejects.toThrow(/pages\/home\/index shows no "减一"[\s\S]*加一/)
  })

  test('the audit counts nodes, not text', () => {
    // page, ten nodes in it, two texts and a view inside, the badge's own text
    expect(host.audit()).toEqual({ nodes: 17, depth: 4, children: 11 })
  })
})

describe('acting on a page', () => {
  beforeEach(() => open('pages/home/index'))

  test('a tap climbs to whoever listens, and components follow', async () => {
    await host.tap('加一')
    expect(host.text()).toMatch(/^首页 1/)
    expect(host.find({ className: 'badge' })?.text).toBe('第1枚')
  })

  test('a tap stops where it is caught', async () => {
    await host.tap('拦住')
    expect(host.text()).toMatch(/^首页 0/)
  })

  test('a disabled button stays silent', async () => {
    await host.tap('灰的')
    expect(host.text()).toMatch(/^首页 0/)
  })

  test('other events carry touches and detail', async () => {
    await host.fire('触摸', 'touchstart', { touches: [{ pageX: 12 }], mark: '!' })
    expect(host.text()).toContain('说 12!')
  })

  test('typing replaces the value', async () => {
    await host.type({ placeholder: '名字' }, '老王')
    expect(host.text()).toContain('说 老王')
  })

  test('a page is shared from the menu and by a button', async () => {
    expect(await host.share()).toEqual({ title: 'menu', path: '/pages/home/index' })
    expect(await host.share('timeline')).toBeUndefined()
    await host.tap('转发')
    expect(host.shares.map(({ title }) => title)).toEqual(['menu', 'button'])
  })

  test('the functions that WeChat calls by itself can be called', async () => {
    await host.callPage('onPullDownRefresh')
    expect(host.text()).toContain('说 新的')
    await expect(host.callPage('onReachBottom')).rejects.toThrow('pages/home/index has no onReachBottom')
  })

  test('each setData is recorded with its page, its size and its time', async () => {
    const tappedAt = performance.now()
    await host.tap('加一')
    const bytes = (data: object) => Buffer.byteLength(JSON.stringify(data))
    const [first, second] = host.setDatas.slice(-2)
    expect(first).toMatchObject({ page: 'pages/home/index', bytes: bytes({ count: 1 }), paths: ['count'] })
    expect(second).toMatchObject({ page: 'pages/home/index', bytes: bytes({ text: '第1枚' }), paths: ['text'] })
    expect(first?.at).toBeGreaterThanOrEqual(tappedAt)
    expect(second?.at).toBeGreaterThanOrEqual(first?.at ?? Number.POSITIVE_INFINITY)
  })
})

describe('what goes wrong', () => {
  test('exceptions, console errors and bad data are recorded with their page', async () => {
    await open('pages/broken/index')
    await host.tap('坏')
    expect(host.errors.map(({ kind, message, page }) => [kind, message, page])).toEqual([
      ['console.error', 'not good', 'pages/broken/index'],
      ['setData', 'setting data field "gone" to undefined is invalid', 'pages/broken/index'],
      ['template', expect.stringContaining('Some keys are not unique'), 'pages/broken/index'],
      ['exception', 'late', 'pages/broken/index'],
      ['exception', 'tapped', 'pages/broken/index'],
    ])
  })

  test('a sub-package does not see modules of another', async () => {
    const reason = "module 'pages/lessons/index' belongs to sub-package pages/lessons"
    await expect(open('pages/sources/index')).rejects.toThrow(reason)
    expect(host.errors.map(({ message }) => message)).toEqual([reason])
  })

  test('a template that does not compile is recorded', async () => {
    host = await bootHost(plantFolder({ ...smallProgram, 'pages/me/index.wxml': '<view>{{ a + }}</view>' }))
    expect(host.errors).toEqual([
      expect.objectContaining({
        kind: 'template',
        message: expect.stringMatching(/^pages\/me\/index\.wxml:1:\d+ Fatal/),
      }),
    ])
  })

  test('a page missing from the app is the app’s to answer', async () => {
    await open('pages/old/index')
    expect(host.page().path).toBe('pages/me/index')
    expect(host.errors).toEqual([])
    await host.open('pages/lost/index')
    expect(host.errors.map(({ kind }) => kind)).toEqual(['page-not-found'])
  })
})

describe('the logic layer', () => {
  beforeEach(() => open('pages/bench/index', { now: new Date('2026-11-24T08:00:00Z') }))

  test('has nothing of a browser', async () => {
    await host.callPage('globals')
    const names = lastAnswer(host) as string[]
    const browserNames = [
      'window',
      'document',
      'fetch',
      'URL',
      'TextEncoder',
      'structuredClone',
      'localStorage',
      'queueMicrotask',
      'process',
      'Intl',
    ]
    expect(names.filter((name) => browserNames.includes(name))).toEqual([])
  })

  test('makes no code from strings', async () => {
    await host.callPage('makeCode')
    expect(host.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('Code generation from strings disallowed'),
    ])
  })

  test('lives at the given time', async () => {
    await host.callPage('today')
    expect(lastAnswer(host)).toBe('2026-11-24')
  })

  test('gets its data in its own realm', () => {
    expect(host.logs).toContain('log: query in its realm true')
  })
})
