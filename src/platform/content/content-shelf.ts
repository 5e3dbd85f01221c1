import { encode } from '@stablelib/utf8'
import { isPack, type PackName, packNames } from '@/domain/content/compiled-packs'
import {
  atArrival,
  atDamage,
  atFall,
  atFetch,
  atFirstPage,
  atNoRoom,
  atStart,
  type ContentRecord,
  emptyRecord,
  heldPacks,
  isSame,
  readRecord,
} from '@/domain/content/content-record'
import type { PackFile, RunningApp, TakenRelease } from '@/domain/content/content-release'
import { createDurableStorage, type RawStorage } from '../durable-storage'
import { sha256Of } from './sha256'

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

  /** The pack; undefined where it is not whole, not what was signed, or not the pack it should be. */
  function pack(name: PackName, { sha256 }: Pick<PackFile, 'sha256'>): unknown {
    try {
      const whole = text(sha256) ?? ''
      const value: unknown = JSON.parse(whole)
      return isPack(name, value) && sha256Of(encode(whole)) === sha256 ? value : undefined
    } catch {
      return undefined
    }
  }

  /** The record without the releases whose first pack is damaged: the others are seen when they are read. */
  function soundRecord(app: RunningApp): ContentRecord {
    const record = readKept()
    const { show } = atStart(record, app)
    if (!show || pack('home', show.packs.home) !== undefined) return record
    return keep(atDamage(record, show)) ? soundRecord(app) : emptyRecord
  }

  function tidy(record = readKept()): void {
    const held = heldPacks(record)
    try {
      for (const key of raw.keys()) {
        if (key.startsWith(packPrefix) && !held.has(key.slice(packPrefix.length).replace(/\..*$/, ''))) raw.remove(key)
      }
    } catch {
      // What could not be thrown out is thrown out another time.
    }
  }

  return {
    record: readKept,
    pack,

    /**
     * What this start shows. With a release that is shown for the first time, that is written down before. `read` gives
     * undefined for a pack that is not what was signed, and lets go of the release.
     */
    open(app: RunningApp): { release: TakenRelease; read: (name: PackName) => unknown } | undefined {
      const before = soundRecord(app)
      const { record, show } = atStart(before, app)
      const isKept = JSON.stringify(record) === JSON.stringify(before) || keep(record)
      const release = isKept ? show : record.good
      if (!release) return undefined
      return {
        release,
        read(name) {
          const found = pack(name, release.packs[name])
          if (found === undefined) keep(atDamage(readKept(), release))
          return found
        },
      }
    },

    /** Whether a later start may show the release. */
    mayShow(release: TakenRelease): boolean {
      const { next, trying, good, former } = readKept()
      return [next, trying, good, former].some((held) => isSame(held, release))
    },

    /** The start has come to its first page. */
    confirm(): void {
      const record = readKept()
      if (record.trying) keep(atFirstPage(record))
    },

    /** A page broke under the release: the next start shows the one before it. False where that could not be written down. */
    fell(release: TakenRelease): boolean {
      return keep(atFall(readKept(), release))
    },

    /** Keeps a pack's text; false where the phone has no room for it. */
    put(sha256: string, packText: string): boolean {
      return piecesOf(packText).every((piece, index) => durable.setItem(pieceName(sha256, index), piece))
    },

    /** Takes the release up for the next start; false where a pack is not here whole, or the record cannot be kept. */
    arrived(release: TakenRelease): boolean {
      const isWhole = packNames.every((name) => text(release.packs[name].sha256) !== undefined)
      return isWhole && keep(atArrival(readKept(), release))
    },

    /** From now on the packs of this release are kept as they come, over closed and reopened apps; false without room for that. */
    fetch(release: TakenRelease): boolean {
      const isKept = keep(atFetch(readKept(), release))
      tidy()
      return isKept
    },

    /** There is no room for the release: what came of it is thrown out, and it is not begun again. */
    giveUp(release: TakenRelease): void {
      const record = atNoRoom(readKept(), release)
      tidy(record)
      keep(record)
    },

    /** Throws out the packs that nothing shows any more and nothing is waiting for. */
    tidy: () => tidy(),
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
