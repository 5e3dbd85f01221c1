import { isPack, type PackName, packNames } from '@/domain/content/compiled-packs'
import {
  atArrival,
  atDamage,
  atFetch,
  atFirstPage,
  atStart,
  type ContentRecord,
  heldPacks,
  readRecord,
} from '@/domain/content/content-record'
import type { ContentRelease, RunningApp } from '@/domain/content/content-release'
import { createDurableStorage, type RawStorage } from '../durable-storage'

/** Names in the phone's storage; never changed once published. */
const recordName = 'content'
const packPrefix = 'content.'

/** WeChat takes 1 MB a key: three bytes a Chinese character, and room for the quotes it escapes. */
const pieceLength = 200_000

/**
 * The packs from outside on a phone. A pack lies under its own hash, so two releases share what has not changed, an
 * interrupted update goes on where it was, and nothing that is being shown is ever written over. What is shown hangs on
 * the record alone, which is written last and in one go (see durable-storage). Nothing here throws.
 */
export function createContentShelf(raw: RawStorage & { keys: () => string[] }) {
  const durable = createDurableStorage(raw)
  const pieceName = (sha256: string, index: number) => `${packPrefix}${sha256}.${index}`

  const readKept = () => readRecord(durable.getItem(recordName))
  const keep = (record: ContentRecord) => durable.setItem(recordName, JSON.stringify(record))

  /** The pack's text, or undefined where a piece is missing or damaged. The last piece begins with '.', the others with '+'. */
  function text(sha256: string): string | undefined {
    let whole = ''
    for (let index = 0; ; index++) {
      const piece = durable.getItem(pieceName(sha256, index))
      if (!piece) return undefined
      whole += piece.slice(1)
      if (piece.startsWith('.')) return whole
    }
  }

  /** The pack, or undefined where it is not whole or not the pack it should be. */
  function pack(name: PackName, sha256: string): unknown {
    try {
      const value: unknown = JSON.parse(text(sha256) ?? '')
      return isPack(name, value) ? value : undefined
    } catch {
      return undefined
    }
  }

  return {
    record: readKept,
    pack,

    /** What this start shows. With a release that is shown for the first time, that is written down before. */
    open(app: RunningApp): { release: ContentRelease; read: (name: PackName) => unknown } | undefined {
      const before = readKept()
      const { record, show } = atStart(before, app)
      const isKept = JSON.stringify(record) === JSON.stringify(before) || keep(record)
      const release = isKept ? show : record.good
      if (!release) return undefined
      return {
        release,
        read(name) {
          const found = pack(name, release.packs[name].sha256)
          if (found === undefined) keep(atDamage(readKept(), release.version))
          return found
        },
      }
    },

    /** The start has come to its first page. */
    confirm(): void {
      const record = readKept()
      if (record.trying) keep(atFirstPage(record))
    },

    /** Keeps a pack's text; false where the phone has no room for it. */
    put(sha256: string, packText: string): boolean {
      return piecesOf(packText).every((piece, index) => durable.setItem(pieceName(sha256, index), piece))
    },

    /** Takes the release up for the next start; false where a pack is not here whole, or the record cannot be kept. */
    arrived(release: ContentRelease): boolean {
      const isWhole = packNames.every((name) => pack(name, release.packs[name].sha256) !== undefined)
      return isWhole && keep(atArrival(readKept(), release))
    },

    /** From now on the packs of this release are kept as they come, over closed and reopened apps. */
    fetch(release: ContentRelease): void {
      keep(atFetch(readKept(), release))
    },

    /** Throws out the packs that nothing shows any more and nothing is waiting for. */
    tidy(): void {
      const held = heldPacks(readKept())
      try {
        for (const key of raw.keys()) {
          if (key.startsWith(packPrefix) && !held.has(key.slice(packPrefix.length).replace(/\..*$/, '')))
            raw.remove(key)
        }
      } catch {
        // What could not be thrown out is thrown out another time.
      }
    },
  }
}

/** Cut at full length, but never through a character of two code units, which storage would spoil. */
function piecesOf(packText: string): string[] {
  const pieces: string[] = []
  let rest = packText
  while (rest.length > pieceLength) {
    const end = /[\uD800-\uDBFF]/.test(rest.charAt(pieceLength - 1)) ? pieceLength - 1 : pieceLength
    pieces.push(`+${rest.slice(0, end)}`)
    rest = rest.slice(end)
  }
  return [...pieces, `.${rest}`]
}

export type ContentShelf = ReturnType<typeof createContentShelf>
