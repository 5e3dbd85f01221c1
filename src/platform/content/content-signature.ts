import { verify } from '@stablelib/ed25519'
import { hash } from '@stablelib/sha256'
import { encode } from '@stablelib/utf8'
import { type ContentRelease, readRelease, type SignedManifest, signedText } from '../../domain/content/content-release'

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array): string {
  return Array.from(hash(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * The release of a manifest that one of the keys (Ed25519, in hex) has signed. Nothing in it is looked at before the
 * signature holds. @throws Error where it does not, or where what was signed is no release.
 */
export function openManifest(manifest: string, keys: readonly string[]): ContentRelease {
  const { release, signature } = JSON.parse(manifest) as SignedManifest
  const message = encode(signedText(release))
  const isSigned = keys.some((key) => verify(fromHex(key, 32), message, fromHex(signature, 64)))
  if (!isSigned) throw new Error('the manifest is not signed by a known key')
  const read = readRelease(JSON.parse(release))
  if (!read) throw new Error('what was signed is no release')
  return read
}

function fromHex(text: string, length: number): Uint8Array {
  if (!/^[0-9a-f]+$/.test(text) || text.length !== 2 * length) throw new Error(`not ${length} bytes in hex: ${text}`)
  return Uint8Array.from({ length }, (_, index) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16))
}
