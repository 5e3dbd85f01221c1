import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** As desk:publish writes it into the project. */
interface LastRelease {
  version: number
  publishedOn: string
}

/**
 * Where the app looks for newer content, from the environment: CONTENT_URL is the folder on a server, CONTENT_KEY the
 * public keys it may be signed with. Without CONTENT_URL nothing is ever asked of any server.
 * @throws Error, in the words of whoever builds, for an address or a key that cannot be right.
 */
export function remoteContent(
  env: NodeJS.Dict<string>,
  packFolder: string,
): { url: string; keys: string; version: number; publishedOn: string } {
  const url = (env.CONTENT_URL ?? '').replace(/\/+$/, '')
  const keys = (env.CONTENT_KEY ?? '').replace(/\s/g, '').toLowerCase()
  if (url === '') return { url: '', keys: '', version: 0, publishedOn: '' }
  if (!/^(https:\/\/|http:\/\/localhost[:/])[^?#\s]+$/.test(url))
    throw new Error(`CONTENT_URL 要以 https:// 开头（本机试验可以用 http://localhost），后面不带参数，现在是 ${url}`)
  if (!/^[0-9a-f]{64}(,[0-9a-f]{64})*$/.test(keys))
    throw new Error(
      '有 CONTENT_URL 就要有 CONTENT_KEY：npm run desk:keygen 给出的 64 位公钥；换密钥的时候写新旧两把，中间用逗号',
    )
  const path = join(packFolder, 'release.json')
  const { version, publishedOn } = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as LastRelease)
    : { version: 0, publishedOn: '' }
  return { url, keys, version, publishedOn }
}
