import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import systemPath, { basename, dirname, join, type PlatformPath, resolve } from 'node:path'
import { Refusal } from '../fault'
import type { Surroundings } from '../surroundings'

/** Makes a key to sign content with: the private half into a file that only its owner can read, the public half on the screen. */
export function makeKey(file: string, { root, print }: Pick<Surroundings, 'root' | 'print'>): void {
  const path = outsideProject(file, root)
  if (existsSync(path)) throw new Refusal(`${path} 已经有了，没有盖掉它：密钥盖掉就再也找不回来`)
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  writeFileSync(path, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' })
  print(`私钥在 ${path}，只有你读得了。别放进代码仓库，别发给人；另存一份，丢了就再也签不了名。
公钥，构建的时候用：
CONTENT_KEY=${publicHex(publicKey)}
`)
}

/** The public half in hex, and what signs a text, in hex too. */
export interface SigningKey {
  publicKey: string
  sign(text: string): string
}

export function readKey(file: string, root: string): SigningKey {
  const path = outsideProject(file, root)
  if (!existsSync(path)) throw new Refusal(`没有 ${path} 这个文件。还没有密钥的：npm run desk:keygen -- --key 文件`)
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
    throw new Refusal(`${path} 别人也读得了，不用它签名。改法：chmod 600 ${path}`)
  const key = privateKeyIn(path)
  return {
    publicKey: publicHex(createPublicKey(key)),
    sign: (text) => sign(null, Buffer.from(text), key).toString('hex'),
  }
}

/** A key in the project would sooner or later be committed with it. */
function outsideProject(file: string, root: string): string {
  const path = resolve(file)
  if (!existsSync(dirname(path))) throw new Refusal(`没有 ${dirname(path)} 这个文件夹`)
  const real = existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path))
  if (isWithin(realpathSync(root), real)) throw new Refusal(`密钥不能放在项目文件夹里：${real}`)
  return path
}

/** Whether a path is a folder or lies in it, by the rules of a kind of computer. No way leads to another drive of Windows. */
export function isWithin(
  folder: string,
  path: string,
  { relative, isAbsolute, sep }: PlatformPath = systemPath,
): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function privateKeyIn(path: string): KeyObject {
  try {
    const key = createPrivateKey(readFileSync(path))
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below: what is wrong with it makes no difference to the officer.
  }
  throw new Refusal(`${path} 不是 npm run desk:keygen 做的密钥`)
}

function publicHex(key: KeyObject): string {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex')
}
