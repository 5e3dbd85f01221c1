import { decode } from '@stablelib/utf8'
import { isPack, type PackName, packNames } from '@/domain/content/compiled-packs'
import { type Refusal, refusal } from '@/domain/content/content-record'
import { packFileName, type RunningApp, releaseLimits, type TakenRelease } from '@/domain/content/content-release'
import type { ContentShelf } from './content-shelf'
import { openManifest } from './content-signature'
import { sha256Of } from './sha256'

/** Fetches a file whole. Rejects when it does not come, or as soon as it is longer than `most` bytes. */
type Download = (url: string, most: number) => Promise<Uint8Array>

interface Update {
  /** The folder with the manifest, without a slash at its end. */
  url: string
  app: RunningApp
  shelf: ContentShelf
  download: Download
}

/**
 * Looks whether the server has newer content, and if so lays it on the shelf, whole, for the next start. What is being
 * shown is not touched. @throws Error for anything wrong, with what was there before still there: the next start tries again.
 */
export async function updateContent({ url, app, shelf, download }: Update): Promise<'arrived' | Refusal> {
  const manifest = decode(await download(`${url}/manifest.json`, releaseLimits.manifest))
  const release = openManifest(manifest, app.keys)
  const reason = refusal(release, shelf.record(), app)
  if (reason) return reason
  if (!shelf.fetch(release)) throw outOfRoom(release, shelf)
  for (const name of packNames) {
    await breath()
    await fetchPack(name, release, { url, shelf, download })
  }
  if (!shelf.arrived(release)) throw outOfRoom(release, shelf)
  return 'arrived'
}

/** Hashing what is already there takes long on a slow phone: a tap is answered between two packs. */
const breath = () => new Promise((resolve) => setTimeout(resolve))

function outOfRoom(release: TakenRelease, shelf: ContentShelf): Error {
  shelf.giveUp(release)
  return new Error(`no room for version ${release.version}`)
}

async function fetchPack(
  name: PackName,
  release: TakenRelease,
  { url, shelf, download }: Pick<Update, 'url' | 'shelf' | 'download'>,
): Promise<void> {
  const file = release.packs[name]
  if (shelf.pack(name, file)) return // unchanged, or here since an update that was broken off
  const bytes = await download(`${url}/${packFileName(name, file)}`, file.bytes)
  if (bytes.length !== file.bytes) throw new Error(`${name} has ${bytes.length} bytes instead of ${file.bytes}`)
  if (sha256Of(bytes) !== file.sha256) throw new Error(`${name} has another hash than the manifest says`)
  const text = decode(bytes)
  if (!isPack(name, JSON.parse(text))) throw new Error(`${name} is not the pack it should be`)
  if (!shelf.put(file.sha256, text)) throw outOfRoom(release, shelf)
}
