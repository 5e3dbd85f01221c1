import { type DownloadOptions, PhoneNetwork } from '../../tools/weapp-host/http-download'
import { MiniProgram } from '../../tools/weapp-host/mini-program'
import { bootHost, type WeappHost } from '../../tools/weapp-host/weapp-host'
import { ContentServer, faults, otherKey, releaseFiles, testKey } from '../content-server'
import { builtWeapp } from './built-weapp'

const dist = builtWeapp()
const port = 18_573
const address = `http://localhost:${port}/content`

const program = new MiniProgram(dist)
const scripts = program.filesEndingIn('.js').map((file) => program.read(file))
const isRemote = scripts.some((script) => script.includes(address) && script.includes(testKey.public))

// Of a build without CONTENT_URL this is all there is to say.
const plain = isRemote ? test.skip : test
plain('a build that was given no address holds nothing that would ask one', () => {
  for (const trace of ['manifest.json', 'pufa content release']) {
    expect(scripts.filter((script) => script.includes(trace))).toEqual([])
  }
})

// CONTENT_URL=http://localhost:18573/content CONTENT_KEY=<testKey.public> npm run build:weapp
const remote = isRemote ? describe : describe.skip
remote('a build that was given an address', () => {
  const server = new ContentServer()
  const hosts: WeappHost[] = []
  beforeAll(() => server.start(port))
  afterAll(() => server.stop())
  beforeEach(() => {
    server.files = releaseFiles(1, ours)
    server.faults = {}
    server.asked.length = 0
  })
  afterEach(() => {
    for (const host of hosts.splice(0)) {
      expect(host.errors).toEqual([])
      host.close()
    }
  })

  /** The county that .ci/run builds. */
  const ours = { change: { pack: 'guanxian' } }

  type Values = Readonly<Record<string, unknown>>

  /** Requests that the server has not answered yet, nor broken off. */
  let open = 0
  let closed: () => void = () => {}
  class CountedNetwork extends PhoneNetwork {
    override downloadFile({ success, fail, ...asked }: DownloadOptions) {
      const close = () => {
        open--
        closed()
      }
      open++
      return super.downloadFile({
        ...asked,
        success: (result) => {
          success?.(result)
          close()
        },
        fail: (result) => {
          fail?.(result)
          close()
        },
      })
    }
  }
  const network = new CountedNetwork()

  async function start(values: Values = {}, { online = false, url = 'pages/me/about' } = {}): Promise<WeappHost> {
    const host = await bootHost(dist, { storage: { values }, ...(online && { network }) })
    hosts.push(host)
    await host.open(url)
    return host
  }

  /** Lets the app look for news, and waits until it has come to an end of it. */
  async function lookForNews(host: WeappHost): Promise<void> {
    await host.idle(4000)
    while (open > 0) {
      await new Promise<void>((resolve) => {
        closed = resolve
      })
      await host.idle(4000)
    }
  }

  /** The version that two packs of two packages show; 0 for what is built in. */
  async function shownBy(host: WeappHost): Promise<{ home: number; disputes: number }> {
    const versionIn = (text: string) => Number(/试验第(\d+)版/.exec(text)?.[1] ?? 0)
    await host.open('pages/me/about')
    const home = versionIn(host.text())
    await host.open('pages/disputes/index')
    return { home, disputes: versionIn(host.text()) }
  }

  test('shows what it has, asks only after its first page, and shows the newer from the next start on', async () => {
    const host = await start({}, { online: true })
    expect(host.calls.filter(({ api }) => api === 'downloadFile')).toEqual([])
    expect(server.asked).toEqual([])
    await lookForNews(host)
    expect(server.asked[0]).toBe('manifest.json')
    await expect(shownBy(host)).resolves.toEqual({ home: 0, disputes: 0 })
    const again = await start(host.storage.snapshot())
    expect(again.text()).toContain('内容是从网上取来的第 1 版，2026-11-25 发布')
    await expect(shownBy(again)).resolves.toEqual({ home: 1, disputes: 1 })
  })

  test.each(Object.entries(faults).filter(([name]) => name !== 'dripping' && name !== 'silent'))(
    'goes on with what it has when a pack comes %s',
    async (_, fault) => {
      server.faults = { disputes: fault }
      const host = await start({}, { online: true })
      await lookForNews(host)
      const again = await start(host.storage.snapshot())
      await expect(shownBy(again)).resolves.toEqual({ home: 0, disputes: 0 })
    },
  )

  test('goes on with what it has when the manifest is signed with another key', async () => {
    server.files = releaseFiles(1, { ...ours, secret: otherKey.secret })
    const host = await start({}, { online: true })
    await lookForNews(host)
    expect(server.asked).toEqual(['manifest.json'])
    await expect(shownBy(await start(host.storage.snapshot()))).resolves.toEqual({ home: 0, disputes: 0 })
  })

  test('a phone that dies at any write of an update, or of the start after it, shows one version, whole', async () => {
    const first = await start({}, { online: true })
    await lookForNews(first)
    const settled = await start(first.storage.snapshot())
    await settled.idle()
    server.files = releaseFiles(2, ours)
    const states: Values[] = []
    const watch = (host: WeappHost) => {
      const { storage } = host
      const [set, remove] = [storage.set.bind(storage), storage.remove.bind(storage)]
      storage.set = (key, value) => {
        const isKept = set(key, value)
        states.push(storage.snapshot())
        return isKept
      }
      storage.remove = (key) => {
        remove(key)
        states.push(storage.snapshot())
      }
    }
    const updating = await bootHost(dist, { storage: { values: settled.storage.snapshot() }, network })
    hosts.push(updating)
    watch(updating)
    await updating.open('pages/me/about')
    await lookForNews(updating)
    const trying = await bootHost(dist, { storage: { values: updating.storage.snapshot() } })
    hosts.push(trying)
    watch(trying)
    await trying.open('pages/me/about')
    await trying.idle()

    expect(states.length).toBeGreaterThan(5)
    const seen = new Set<number>()
    for (const state of states) {
      const host = await start(state)
      const { home, disputes } = await shownBy(host)
      expect(disputes).toBe(home)
      expect([1, 2]).toContain(home)
      seen.add(home)
    }
    expect(seen).toEqual(new Set([1, 2]))
  })
})
