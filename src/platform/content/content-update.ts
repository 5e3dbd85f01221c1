import { decode } from '@stablelib/utf8'
import { isPack, type PackName, packNames } from '@/domain/content/compiled-packs'
import { type Refusal, refusal } from '@/domain/content/content-record'
import { type ContentRelease, packFileName, type RunningApp, releaseLimits } from '@/domain/content/content-release'
import type { ContentShelf } from './content-shelf'
import { openManifest, sha256 } from './content-signature'

/** Fetches a file whole. Rejects when it does not come, or is longer than `most` bytes. */
type Download = (url: string, most: number) => Promise<Uint8Array>

interface Update {
  /** The folder with the manifest, without a slash at its end. */
  url: string
  /** Public keys, in hex. */
  keys: readonly string[]
  app: RunningApp
  shelf: ContentShelf
  download: Download
}

/**
 * Looks whether the server has newer content, and if so lays it on the shelf, whole, for the next start. What is being
 * shown is not touched. @throws Error for anything wrong, with what was there before still there: the next start tries again.
 */
export async function updateContent({ url, keys, app, shelf, download }: Update): Promise<'arrived' | Refusal> {
  const manifest = decode(await download(`${url}/manifest.json`, releaseLimits.manifest))
  const release = openManifest(manifest, keys)
  const reason = refusal(release, shelf.record(), app)
  if (reason) return reason
  shelf.fetch(release)
  shelf.tidy()
  for (const name of packNames) await fetchPack(name, release, { url, shelf, download })
  if (!shelf.arrived(release)) throw new Error('no room to take the release up')
  return 'arrived'
}

async function fetchPack(
  name: PackName,
  { packs }: ContentRelease,
  { url, shelf, download }: Pick<Update, 'url' | 'shelf' | 'download'>,
): Promise<void> {
  const file = packs[name]
  if (shelf.pack(name, file.sha256)) return // unchanged, or here since an update that was broken off
  const bytes = await download(`${url}/${packFileName(name, file)}`, file.bytes)
  if (bytes.length !== file.bytes) throw new Error(`${name} has ${bytes.length} bytes instead of ${file.bytes}`)
  if (sha256(bytes) !== file.sha256) throw new Error(`${name} has another hash than the manifest says`)
  const text = decode(bytes)
  if (!isPack(name, JSON.parse(text))) throw new Error(`${name} is not the pack it should be`)
  if (!shelf.put(file.sha256, text)) throw new Error(`no room for ${name}`)
}
