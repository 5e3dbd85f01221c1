import { builtWeapp } from './built-weapp'
import { bootHost, type WeappHost } from './host/weapp-host'

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
