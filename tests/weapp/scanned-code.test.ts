import { codePack } from '../../src/content/code-pack'
import { pageOf } from '../../src/features/home/destinations'
import { bootHost, type WeappHost } from '../../tools/weapp-host/weapp-host'
import { builtWeapp } from './built-weapp'

let host: WeappHost
beforeAll(async () => {
  host = await bootHost(builtWeapp())
})
afterAll(() => {
  expect(host.errors).toEqual([])
  host.close()
})

const open = async (query: string) => {
  await host.open(`pages/home/open?${query}`)
  return host.text()
}

test('a poster’s link, as WeChat hands it over after a scan, lands like its code', async () => {
  const link = encodeURIComponent('https://example.org/pf/?c=12345')
  expect(await open(`q=${link}`)).toBe(await open('c=12345'))
})

test('a mistyped code and an unknown one each say what is wrong, and lead on', async () => {
  const mistyped = await open('c=12345')
  const unknown = await open('c=00000')
  expect(mistyped).toContain('码好像输错了一位')
  expect(unknown).not.toContain('码好像输错了一位')
  for (const text of [mistyped, unknown]) expect(text).toContain('找广场')
})

// None until the county gives out codes; all of them in a build with the demonstration lists.
const codes = Object.entries(codePack).flatMap(([code, to]) => (to ? [{ code, page: pageOf(to) }] : []))
const withCodes = codes.length > 0 ? test : test.skip

withCodes('every code that was given out lands on its page, and Back does not come by the code again', async () => {
  for (const { code, page } of codes) {
    const [path = '', query = ''] = page.slice(1).split('?')
    await open(`c=${code}`)
    expect(host.page()).toMatchObject({ path, query: Object.fromEntries(new URLSearchParams(query)) })
    expect(host.find({ className: 'heading--1' })?.text).not.toMatch(/^没有这|^写/)
    expect(host.openPages()).toEqual([path])
  }
})
