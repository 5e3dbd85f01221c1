import { packNames } from './compiled-packs'
import { type Mismatch, mismatch, publicKey, type RunningApp, readTaken, type TakenRelease } from './content-release'

/**
 * What a phone remembers of the content it took from outside. A release goes from `next` (whole on the phone, not shown
 * yet) to `trying` (shown by a start that has not come to its first page) to `good`. Whatever is in none of them is not
 * shown, so writing this record is what takes a release up, and writing it again is what lets it go.
 */
export interface ContentRecord {
  /**
   * The newest version of each key, by its public half, that was ever whole on the phone: nothing older is taken any more.
   * Counted for each key, so that what a revoked one signed holds up none of the others.
   */
  highest: Readonly<Record<string, number>>
  next?: TakenRelease
  trying?: TakenRelease
  good?: TakenRelease
  /** The good one before that, to go back to: one page does not prove all of them. */
  former?: TakenRelease
  /** A release that did not open the first page of a start, or broke a page later, and how often. */
  failed?: Failed
  /** A release that the phone had no room for: it is not begun again. */
  noRoom?: ReleaseId
  /** A release whose packs are on their way: those that are here whole are kept until the rest has come. */
  fetching?: TakenRelease
}

type ReleaseId = Pick<TakenRelease, 'version' | 'signedBy'>

type Failed = ReleaseId & { times: number }

export const emptyRecord: ContentRecord = { highest: {} }

/** A start may also end early because the reader closed the app, so a release is given up only after the second. */
const failuresAllowed = 2

/**
 * How far a version may lie beyond the newest known. A thousand is three years of publishing every day, so that no phone is
 * left behind by having lain in a drawer; and no slip of the hand, and no stolen key, uses up the numbers after it.
 */
export const longestLeap = 1000

/** What a start shows, and what must be remembered before it does. Without a release, what is built in is shown. */
export function atStart(
  record: ContentRecord,
  app: RunningApp,
): { record: ContentRecord; show: TakenRelease | undefined } {
  const { trying, next, fetching } = record
  const fits = (release: TakenRelease | undefined) =>
    release && mismatch(release, app) === undefined ? release : undefined
  const [good, former] = [record.good, record.former].filter((release) => fits(release))
  return {
    show: fits(next) ?? good,
    record: recordOf({
      ...record,
      next: undefined,
      trying: fits(next),
      good,
      former,
      failed: trying ? oneMore(record, trying) : record.failed,
      fetching: fits(fetching),
    }),
  }
}

/** The start has come to its first page: what it shows has proved itself. */
export function atFirstPage(record: ContentRecord): ContentRecord {
  const { trying, good, failed } = record
  if (!trying) return record
  return recordOf({
    ...record,
    trying: undefined,
    good: trying,
    former: good,
    failed: isSame(failed, trying) ? undefined : failed,
  })
}

/** A page broke under that release: it is let go of, and as no reader did that by closing the app, given up at once. */
export function atFall(record: ContentRecord, release: ReleaseId): ContentRecord {
  const { version, signedBy } = release
  return { ...without(record, release), failed: { version, signedBy, times: failuresAllowed } }
}

/** Its packs begin to come, in place of any other's that were coming. The phone may have room for two releases only. */
export function atFetch(record: ContentRecord, release: TakenRelease): ContentRecord {
  return recordOf({ ...record, former: undefined, fetching: release })
}

/** All packs of the release are on the phone: the next start shows it. */
export function atArrival(record: ContentRecord, release: TakenRelease): ContentRecord {
  const { signedBy, version } = release
  const highest = { ...record.highest, [signedBy]: Math.max(record.highest[signedBy] ?? 0, version) }
  return recordOf({ ...record, fetching: undefined, next: release, highest })
}

/** The phone has no room for the release: what has come of it is not kept. */
export function atNoRoom(record: ContentRecord, { version, signedBy }: ReleaseId): ContentRecord {
  return recordOf({ ...record, fetching: undefined, noRoom: { version, signedBy } })
}

/** A pack of that release turned out damaged: the release is let go of, and what it lacks may be fetched again. */
export function atDamage(record: ContentRecord, release: TakenRelease): ContentRecord {
  return { ...without(record, release), fetching: record.fetching ?? release }
}

export type Refusal = Mismatch | 'too-far' | 'had-before' | 'failed-before' | 'no-room-before'

/** Why a release on the server is not fetched, if there is a reason. */
export function refusal(release: TakenRelease, record: ContentRecord, app: RunningApp): Refusal | undefined {
  const { highest, next, trying, good, failed, noRoom } = record
  const { version, signedBy } = release
  const reason = mismatch(release, app)
  if (reason) return reason
  const newestOf = (key: string) => highest[key] ?? 0
  // Of its own key the newest may come once more, after damage.
  if (version < newestOf(signedBy) || app.keys.some((key) => key !== signedBy && version <= newestOf(key)))
    return 'not-newer'
  if (version > Math.max(app.content, ...app.keys.map(newestOf)) + longestLeap) return 'too-far'
  if ([next, trying, good].some((held) => isSame(held, release))) return 'had-before'
  if (isSame(failed, release) && failed.times >= failuresAllowed) return 'failed-before'
  return isSame(noRoom, release) ? 'no-room-before' : undefined
}

/** The hashes of every pack that the record may yet show. */
export function heldPacks({ next, trying, good, former, fetching }: ContentRecord): Set<string> {
  return new Set(
    [next, trying, good, former, fetching].flatMap((release) =>
      release ? packNames.map((name) => release.packs[name].sha256) : [],
    ),
  )
}

/** The record with the release in none of the places from which one is shown; the one before it takes its place. */
function without(record: ContentRecord, release: ReleaseId): ContentRecord {
  const other = (held: TakenRelease | undefined) => (isSame(held, release) ? undefined : held)
  const [good, former] = [other(record.good), other(record.former)].filter((held) => held !== undefined)
  return recordOf({ ...record, next: other(record.next), trying: other(record.trying), good, former })
}

function oneMore({ failed }: ContentRecord, release: ReleaseId): Failed {
  const { version, signedBy } = release
  return { version, signedBy, times: (isSame(failed, release) ? failed.times : 0) + 1 }
}

/** Two keys may have signed different releases of one number. */
export function isSame<Id extends ReleaseId>(held: Id | undefined, release: ReleaseId): held is Id {
  return held?.version === release.version && held.signedBy === release.signedBy
}

/** Kept text → record. What it cannot read it leaves out, and then what is built in is shown. */
export function readRecord(text: string | null): ContentRecord {
  const stored = parse(text)
  if (typeof stored !== 'object' || stored === null) return emptyRecord
  const { highest, next, trying, good, former, failed, noRoom, fetching } = stored as Record<
    keyof ContentRecord,
    unknown
  >
  return recordOf({
    highest: readHighest(highest),
    next: readTaken(next),
    trying: readTaken(trying),
    good: readTaken(good),
    former: readTaken(former),
    failed: readFailed(failed),
    noRoom: readId(noRoom),
    fetching: readTaken(fetching),
  })
}

function readHighest(value: unknown): ContentRecord['highest'] {
  const counted = Object.entries(Object(value) as object).filter(
    ([key, version]) => publicKey.test(key) && isCount(version),
  )
  return Object.fromEntries(counted) as Record<string, number>
}

function readId(value: unknown): ReleaseId | undefined {
  const { version, signedBy } = Object(value) as Record<string, unknown>
  return isCount(version) && typeof signedBy === 'string' && publicKey.test(signedBy)
    ? { version, signedBy }
    : undefined
}

function readFailed(value: unknown): Failed | undefined {
  const id = readId(value)
  const { times } = Object(value) as Record<string, unknown>
  return id && isCount(times) ? { ...id, times } : undefined
}

/** Without the fields that hold nothing. */
function recordOf(fields: { [K in keyof ContentRecord]: ContentRecord[K] | undefined }): ContentRecord {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as ContentRecord
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
