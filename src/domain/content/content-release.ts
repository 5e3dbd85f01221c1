import { type PackName, packNames } from './compiled-packs'

/**
 * Raised whenever an app could not read the packs of the one before: a field of a compiled pack was renamed, dropped,
 * or means something else. Phones take only content of their own number.
 */
export const contentSchema = 7

/** Bytes that a release may have. Two of them and what the reader keeps must fit the 10 MB that WeChat gives. */
export const releaseLimits = { manifest: 16_000, pack: 2_000_000, all: 4_700_000 } as const

/** One state of all packs, compiled together because their ids refer to one another: what a manifest says. */
export interface ContentRelease {
  /** The county's pack it was compiled from; an app of another county does not take it. */
  pack: string
  /** Counted up by one with each publication; a phone never goes back. */
  version: number
  schema: number
  /** The stamp of the compiled content, as the home pack bears it. */
  hash: string
  /** ISO date. */
  publishedOn: string
  /** The versions of the app it was made for: from this one on, and below that one. */
  app: { from: string; below?: string }
  packs: Record<PackName, PackFile>
}

/** A release as a phone keeps it: with the public key, in hex, whose signature over it held. */
export interface TakenRelease extends ContentRelease {
  signedBy: string
}

export interface PackFile {
  /** 64 hex digits over the file's bytes. */
  sha256: string
  bytes: number
}

/** The manifest as it lies on the server: the release as JSON text, and a signature over just that text, in hex. */
export interface SignedManifest {
  release: string
  signature: string
}

/** What is signed. The first line keeps a signature made for something else from counting here. */
export function signedText(release: string): string {
  return `pufa content release\n${release}`
}

/** A pack's name on the server. With the hash in it no cache can ever serve an older one. */
export function packFileName(name: PackName, { sha256 }: Pick<PackFile, 'sha256'>): string {
  return `${name}.${sha256.slice(0, 16)}.json`
}

/** The release that the value is, without fields this app does not know; undefined where it is none. */
export function readRelease(value: unknown): ContentRelease | undefined {
  if (!isRecord(value) || !isRecord(value.app) || !isRecord(value.packs)) return undefined
  const { pack, version, schema, hash, publishedOn, app, packs } = value
  if (!matches(pack, /^[a-z0-9][a-z0-9-]*$/)) return undefined
  if (!isCount(version) || !isCount(schema)) return undefined
  if (!matches(hash, /^[0-9a-f]{12}$/) || !matches(publishedOn, /^\d{4}-\d\d-\d\d$/)) return undefined
  if (!matches(app.from, appVersion) || !(app.below === undefined || matches(app.below, appVersion))) return undefined
  const files: Partial<Record<PackName, PackFile>> = {}
  let all = 0
  for (const name of packNames) {
    const file = packs[name]
    if (!isRecord(file) || !matches(file.sha256, /^[0-9a-f]{64}$/)) return undefined
    if (!isCount(file.bytes) || file.bytes > releaseLimits.pack) return undefined
    all += file.bytes
    files[name] = { sha256: file.sha256, bytes: file.bytes }
  }
  if (all > releaseLimits.all) return undefined
  return {
    pack,
    version,
    schema,
    hash,
    publishedOn,
    app: { from: app.from, ...(app.below !== undefined && { below: app.below }) },
    packs: files as ContentRelease['packs'],
  }
}

/** As it was kept on the phone; undefined where it is none. */
export function readTaken(value: unknown): TakenRelease | undefined {
  const release = readRelease(value)
  const signedBy = (value as TakenRelease | undefined)?.signedBy
  return release && matches(signedBy, publicKey) ? { ...release, signedBy } : undefined
}

/** 32 bytes in hex. */
export const publicKey = /^[0-9a-f]{64}$/

/** What a release is held against. */
export interface RunningApp {
  version: string
  /** The version of the content that is built in; 0 where that was never published. */
  content: number
  /** The county's pack that is built in. */
  pack: string
  /** The public keys that the build believes, in hex. One that is no longer among them is revoked. */
  keys: readonly string[]
}

export type Mismatch = 'unknown-key' | 'other-county' | 'other-schema' | 'other-app' | 'not-newer'

/** Why this app must not show a release, if there is a reason. Content built into the app wins over what is no newer. */
export function mismatch(release: TakenRelease, running: RunningApp): Mismatch | undefined {
  const { signedBy, pack, schema, app, version } = release
  if (!running.keys.includes(signedBy)) return 'unknown-key'
  if (pack !== running.pack) return 'other-county'
  if (schema !== contentSchema) return 'other-schema'
  const tooOld = compareVersions(running.version, app.from) < 0
  const tooNew = app.below !== undefined && compareVersions(running.version, app.below) >= 0
  if (tooOld || tooNew) return 'other-app'
  return version > running.content ? undefined : 'not-newer'
}

const appVersion = /^\d+\.\d+\.\d+$/

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  const differing = left.findIndex((number, index) => number !== right[index])
  return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}
