import { verify } from '@stablelib/ed25519'
import { encode } from '@stablelib/utf8'
import { readRelease, type SignedManifest, signedText, type TakenRelease } from '../../domain/content/content-release'

/**
 * The release of a manifest that one of the keys (Ed25519, in hex) has signed. Nothing in it is looked at before the
 * signature holds. @throws Error where it does not, or where what was signed is no release.
 */
export function openManifest(manifest: string, keys: readonly string[]): TakenRelease {
  const { release, signature } = JSON.parse(manifest) as SignedManifest
  const message = encode(signedText(release))
  const signedBy = keys.find((key) => verify(fromHex(key, 32), message, fromHex(signature, 64)))
  if (signedBy === undefined) throw new Error('the manifest is not signed by a known key')
  const read = readRelease(JSON.parse(release))
  if (!read) throw new Error('what was signed is no release')
  return { ...read, signedBy }
}

function fromHex(text: string, length: number): Uint8Array {
  if (!/^[0-9a-f]+$/.test(text) || text.length !== 2 * length) throw new Error(`not ${length} bytes in hex: ${text}`)
  return Uint8Array.from({ length }, (_, index) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16))
}
