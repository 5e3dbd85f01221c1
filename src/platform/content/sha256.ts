import { hash } from '@stablelib/sha256'

/** SHA-256 in hex. Apart from the signature's arithmetic, which no start waits for. */
export function sha256Of(bytes: Uint8Array): string {
  return Array.from(hash(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
