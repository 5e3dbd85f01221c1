import { packNames } from './compiled-packs'
import { type ContentRelease, type Mismatch, mismatch, type RunningApp, readRelease } from './content-release'

/**
 * What a phone remembers of the content it took from outside. A release goes from `next` (whole on the phone, not shown
 * yet) to `trying` (shown by a start that has not come to its first page) to `good`. Whatever is in none of them is not
 * shown, so writing this record is what takes a release up, and writing it again is what lets it go.
 */
export interface ContentRecord {
  /** The newest version that was ever whole on the phone: nothing older is taken any more. */
  highest: number
  next?: ContentRelease
  trying?: ContentRelease
  good?: ContentRelease
  /** A release with which a start did not come to its first page, and how many did not. */
  failed?: { version: number; starts: number }
  /** A release whose packs are on their way: those that are here whole are kept until the rest has come. */
  fetching?: ContentRelease
}

export const emptyRecord: ContentRecord = { highest: 0 }

/** A start may also end early because the reader closed the app, so a release is given up only after the second. */
const startsAllowed = 2

/** What a start shows, and what must be remembered before it does. Without a release, what is built in is shown. */
export function atStart(
  record: ContentRecord,
  app: RunningApp,
): { record: ContentRecord; show: ContentRelease | undefined } {
  const { trying, good, next, failed, highest, fetching } = record
  const fits = (release: ContentRelease | undefined) =>
    release && mismatch(release, app) === undefined ? release : undefined
  const shown = fits(next) ?? fits(good)
  const again = trying && failed?.version === trying.version ? failed.starts : 0
  return {
    show: shown,
    record: recordOf({
      highest,
      trying: fits(next),
      good: fits(good),
      failed: trying ? { version: trying.version, starts: again + 1 } : failed,
      fetching: fits(fetching),
    }),
  }
}

/** The start has come to its first page: what it shows has proved itself. */
export function atFirstPage({ trying, failed, ...rest }: ContentRecord): ContentRecord {
  if (!trying) return recordOf({ ...rest, failed })
  return recordOf({ ...rest, good: trying, failed: failed?.version === trying.version ? undefined : failed })
}

/** Its packs begin to come, in place of any other's that were coming. */
export function atFetch(record: ContentRecord, release: ContentRelease): ContentRecord {
  return { ...record, fetching: release }
}

/** All packs of the release are on the phone: the next start shows it. */
export function atArrival({ fetching, ...rest }: ContentRecord, release: ContentRelease): ContentRecord {
  return { ...rest, next: release, highest: Math.max(rest.highest, release.version) }
}

/** A pack of that version turned out damaged: the version is let go of, and what it lacks may be fetched again. */
export function atDamage({ good, trying, next, fetching, ...rest }: ContentRecord, version: number): ContentRecord {
  const whole = (release: ContentRelease | undefined) => (release?.version === version ? undefined : release)
  const damaged = [good, trying, next].find((release) => release?.version === version)
  return recordOf({
    ...rest,
    good: whole(good),
    trying: whole(trying),
    next: whole(next),
    fetching: fetching ?? damaged,
  })
}

export type Refusal = Mismatch | 'had-before' | 'failed-before'

/** Why a release on the server is not fetched, if there is a reason. */
export function refusal(release: ContentRelease, record: ContentRecord, app: RunningApp): Refusal | undefined {
  const { highest, next, trying, good, failed } = record
  const reason = mismatch(release, app)
  if (reason) return reason
  if (release.version < highest) return 'not-newer'
  if ([next, trying, good].some((held) => held?.version === release.version)) return 'had-before'
  return failed?.version === release.version && failed.starts >= startsAllowed ? 'failed-before' : undefined
}

/** The hashes of every pack that the record may yet show. */
export function heldPacks({ next, trying, good, fetching }: ContentRecord): Set<string> {
  return new Set(
    [next, trying, good, fetching].flatMap((release) =>
      release ? packNames.map((name) => release.packs[name].sha256) : [],
    ),
  )
}

/** Kept text → record. What it cannot read it leaves out, and then what is built in is shown. */
export function readRecord(text: string | null): ContentRecord {
  const stored = parse(text)
  if (typeof stored !== 'object' || stored === null) return emptyRecord
  const { highest, next, trying, good, failed, fetching } = stored as Record<keyof ContentRecord, unknown>
  return recordOf({
    highest: isCount(highest) ? highest : 0,
    next: readRelease(next),
    trying: readRelease(trying),
    good: readRelease(good),
    failed: readFailed(failed),
    fetching: readRelease(fetching),
  })
}

function readFailed(value: unknown): ContentRecord['failed'] {
  const { version, starts } = (value ?? {}) as Record<string, unknown>
  return isCount(version) && isCount(starts) ? { version, starts } : undefined
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
