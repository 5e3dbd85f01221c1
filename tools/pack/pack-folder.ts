import { posix } from 'node:path'

/** Where a pack lies, from the project folder. */
export function packFolder(pack: string): string {
  return posix.join('content', pack)
}

/** What a pack calls itself: the name of its folder. */
export function packId(pack: string): string {
  return posix.basename(packFolder(pack))
}
