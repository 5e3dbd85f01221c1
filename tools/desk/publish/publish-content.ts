import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { version as appVersion } from '../../../package.json'
import { type CompiledPacks, type PackName, packNames } from '../../../src/domain/content/compiled-packs'
import { longestLeap } from '../../../src/domain/content/content-record'
import {
  type ContentRelease,
  contentSchema,
  packFileName,
  readRelease,
  releaseLimits,
  type SignedManifest,
  signedText,
} from '../../../src/domain/content/content-release'
import { openManifest } from '../../../src/platform/content/content-signature'
import { textsIn } from '../../content/compile/cited-sources'
import { compileCorpus } from '../../content/compile/compile'
import { readLawPack } from '../../content/laws'
import { loadCorpus } from '../../content/load'
import { writeFiles } from '../../pack/write-files'
import { readPublished } from '../../published/published'
import { readRegistry } from '../../published/registry'
import { Refusal } from '../fault'
import { contentGates } from '../release/content-gates'
import { runGates } from '../release/gate'
import type { Surroundings } from '../surroundings'
import { readKey, type SigningKey } from './signing-key'

interface PublishOptions {
  out: string
  key: string
  /** Counted up by one where it is left out. */
  version?: string
  'app-from'?: string
  'app-below'?: string
  /** The folder's last release may be signed with another key. */
  'new-key'?: boolean
}

/** What the project remembers of its last publication: an app built from it holds that version, or newer. */
interface LastRelease {
  version: number
  hash: string
  /** ISO date. */
  publishedOn: string
}

const recordPath = (pack: string) => `content/${pack}/release.json`

/**
 * Compiles the content, holds it to the gates of a release, and writes it to a folder that can be put on any server of
 * static files: packs named by their hash, and the signed manifest, which moves into place last. Returns the exit code.
 */
export function publishContent(options: PublishOptions, surroundings: Surroundings): 0 | 1 {
  const { root, pack, print } = surroundings
  const key = readKey(options.key, root)
  const out = resolve(options.out)
  const version = nextVersion(
    options,
    lastVersions({ out, pack, key, isNewKey: options['new-key'] ?? false, record: join(root, recordPath(pack)) }),
  )
  if (runGates(contentGates(surroundings), print) !== 0) return 1

  const packs = compile(root, pack)
  const texts = new Map(packNames.map((name) => [name, JSON.stringify(packs[name])]))
  const release = releaseOf(texts, {
    pack: basename(pack),
    version,
    hash: packs.home.pack.hash,
    publishedOn: surroundings.today,
    app: {
      from: options['app-from'] ?? appVersion,
      ...(options['app-below'] !== undefined && { below: options['app-below'] }),
    },
  })
  const manifest = signManifest(release, key)
  writeFiles(
    new Map([
      ...packNames.map((name) => [join(out, packFileName(name, release.packs[name])), texts.get(name) ?? ''] as const),
      [join(out, 'manifest.json'), manifest],
    ]),
  )
  const record: LastRelease = { version, hash: release.hash, publishedOn: release.publishedOn }
  writeFiles(new Map([[join(root, recordPath(pack)), `${JSON.stringify(record)}\n`]]))
  const bytes = packNames.reduce((sum, name) => sum + release.packs[name].bytes, 0)
  print(`\n第 ${version} 版（${release.hash}）写在 ${out}：${packNames.length} 个内容包，共 ${Math.ceil(bytes / 1000)} kB，带法条原文 ${textsIn(packs)} 条
传到服务器上：先传各个内容包，最后传 manifest.json。把 ${recordPath(pack)} 提交进 git。
只有构建时写了这把公钥的程序才认它：${key.publicKey}
`)
  return 0
}

function compile(root: string, pack: string): CompiledPacks {
  return compileCorpus(loadCorpus(root, pack), readLawPack(root, pack), readPublished(root, pack, { demo: false }), [
    readRegistry(root, pack),
  ])
}

function releaseOf(
  texts: ReadonlyMap<PackName, string>,
  facts: Pick<ContentRelease, 'pack' | 'version' | 'hash' | 'publishedOn' | 'app'>,
): ContentRelease {
  const files = [...texts].map(([name, text]) => {
    const bytes = Buffer.from(text)
    if (bytes.length > releaseLimits.pack)
      throw new Refusal(`${name} 有 ${bytes.length} 字节，手机最多收 ${releaseLimits.pack}`)
    return [name, { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }] as const
  })
  const release = readRelease({ ...facts, schema: contentSchema, packs: Object.fromEntries(files) })
  if (!release)
    throw new Refusal(
      `手机不会收这样的一版：版本号写成 0.1.0 这样，内容包加起来不超过 ${releaseLimits.all} 字节。现在是 ${JSON.stringify(facts)}`,
    )
  return release
}

/** Signed, and then opened as a phone opens it, by other code than what signed. */
function signManifest(release: ContentRelease, key: SigningKey): string {
  const text = JSON.stringify(release)
  const signed: SignedManifest = { release: text, signature: key.sign(signedText(text)) }
  const manifest = JSON.stringify(signed)
  openManifest(manifest, [key.publicKey])
  return manifest
}

/** The newest version known in the folder and in the project. */
function lastVersions({ out, record, ...known }: Known & { out: string; record: string }): number {
  const manifestPath = join(out, 'manifest.json')
  const inFolder = existsSync(manifestPath) ? releaseIn(manifestPath, known).version : 0
  const inProject = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as LastRelease).version : 0
  return Math.max(inFolder, inProject)
}

/** What a manifest that is to be written over must be. */
interface Known {
  pack: string
  key: SigningKey
  isNewKey: boolean
}

function releaseIn(manifestPath: string, { pack, key, isNewKey }: Known): ContentRelease {
  const text = readFileSync(manifestPath, 'utf8')
  let release: ContentRelease | undefined
  try {
    release = readRelease(JSON.parse((JSON.parse(text) as SignedManifest).release))
  } catch {
    // Said below.
  }
  if (!release) throw new Refusal(`${manifestPath} 不是这个程序写的，没有动它`)
  if (release.pack !== basename(pack))
    throw new Refusal(`${manifestPath} 是另一个县（${release.pack}）的，没有动它。换个文件夹：--out 文件夹`)
  if (!isNewKey) {
    try {
      openManifest(text, [key.publicKey])
    } catch {
      throw new Refusal(`${manifestPath} 不是用这把密钥签的，没有动它。真的换了密钥，就加 --new-key`)
    }
  }
  return release
}

function nextVersion({ version }: PublishOptions, last: number): number {
  if (version === undefined) return last + 1
  if (!/^[1-9]\d{0,9}$/.test(version)) throw new Refusal(`--version 写 1、2、3 这样的数，不能是“${version}”`)
  if (Number(version) <= last)
    throw new Refusal(`已经发布过第 ${last} 版，手机不会往回退，第 ${version} 版发了也没有人收`)
  if (Number(version) > last + longestLeap)
    throw new Refusal(`上一版是第 ${last} 版，一次最多跳 ${longestLeap} 版，第 ${version} 版发了也没有人收`)
  return Number(version)
}
