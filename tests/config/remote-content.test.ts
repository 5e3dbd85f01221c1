import { remoteContent } from '../../config/remote-content'
import { plantFolder } from '../planted-folder'

const key = 'ab'.repeat(32)
const root = plantFolder({ 'release.json': { version: 5, hash: '0123456789ab', publishedOn: '2026-11-25' } })

test('without an address there is nothing, whatever else is set', () => {
  expect(remoteContent({ CONTENT_KEY: key }, root)).toEqual({ url: '', keys: '', version: 0, publishedOn: '' })
})

test('with one there are the keys, and the version built in', () => {
  const env = { CONTENT_URL: 'https://example.cn/pufa/', CONTENT_KEY: `${key}, ${key.toUpperCase()}` }
  expect(remoteContent(env, root)).toEqual({
    url: 'https://example.cn/pufa',
    keys: `${key},${key}`,
    version: 5,
    publishedOn: '2026-11-25',
  })
  expect(remoteContent(env, plantFolder({}))).toMatchObject({ version: 0, publishedOn: '' })
})

test.each([
  ['an address anybody on the way can change', 'http://example.cn/pufa', key],
  ['a host that only looks like this machine', 'http://localhost.example.cn/', key],
  ['an address with parameters', 'https://example.cn/?a=1', key],
  ['no address at all', 'pufa', key],
  ['no key', 'https://example.cn/pufa', undefined],
  ['half a key', 'https://example.cn/pufa', key.slice(1)],
])('%s stops the build', (_, url, keys) => {
  expect(() => remoteContent({ CONTENT_URL: url, CONTENT_KEY: keys }, root)).toThrow('CONTENT_')
})
