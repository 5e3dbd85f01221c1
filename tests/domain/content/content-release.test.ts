import { packNames } from '../../../src/domain/content/compiled-packs'
import {
  atArrival,
  atDamage,
  atFetch,
  atFirstPage,
  atStart,
  type ContentRecord,
  emptyRecord,
  heldPacks,
  readRecord,
  refusal,
} from '../../../src/domain/content/content-record'
import { type ContentRelease, contentSchema, mismatch, readRelease } from '../../../src/domain/content/content-release'

const app = { version: '1.2.3', content: 3 }

function release(version: number, change: Partial<ContentRelease> = {}): ContentRelease {
  const sha256 = version.toString(16).padStart(64, '0')
  return {
    version,
    schema: contentSchema,
    hash: '0123456789ab',
    publishedOn: '2026-11-25',
    app: { from: '1.0.0' },
    packs: Object.fromEntries(packNames.map((name) => [name, { sha256, bytes: 1 }])) as ContentRelease['packs'],
    ...change,
  }
}

describe('what was signed', () => {
  test('is read back as it was, without what this app does not know', () => {
    expect(readRelease({ ...release(4), news: 1, app: { from: '1.0.0', below: '2.0.0', soon: true } })).toEqual(
      release(4, { app: { from: '1.0.0', below: '2.0.0' } }),
    )
  })

  const { packs } = release(4)
  const { home, ...withoutHome } = packs
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['no version', { ...release(4), version: undefined }],
    ['half a version', { ...release(4), version: 1.5 }],
    ['a version in words', { ...release(4), version: '4' }],
    ['no schema', { ...release(4), schema: undefined }],
    ['another stamp', { ...release(4), hash: 'latest' }],
    ['another date', { ...release(4), publishedOn: 'today' }],
    ['no app', { ...release(4), app: undefined }],
    ['another app version', { ...release(4), app: { from: '1.0' } }],
    ['another upper app version', { ...release(4), app: { from: '1.0.0', below: 2 } }],
    ['a missing pack', { ...release(4), packs: withoutHome }],
    ['a short hash', { ...release(4), packs: { ...packs, home: { ...home, sha256: 'ab' } } }],
    ['a path for a hash', { ...release(4), packs: { ...packs, home: { ...home, sha256: `../${'0'.repeat(61)}` } } }],
    ['an empty pack', { ...release(4), packs: { ...packs, home: { ...home, bytes: 0 } } }],
    ['a pack too large', { ...release(4), packs: { ...packs, home: { ...home, bytes: 2_000_001 } } }],
    [
      'too much in all',
      { ...release(4), packs: Object.fromEntries(packNames.map((name) => [name, { ...home, bytes: 400_000 }])) },
    ],
  ])('%s is no release', (_, value) => {
    expect(readRelease(value)).toBeUndefined()
  })
})

test.each<[string, Partial<ContentRelease>, ReturnType<typeof mismatch>]>([
  ['newer', {}, undefined],
  ['as new as what is built in', { version: 3 }, 'not-newer'],
  ['older', { version: 2 }, 'not-newer'],
  ['of a later schema', { schema: contentSchema + 1 }, 'other-schema'],
  ['from just this app on', { app: { from: '1.2.3' } }, undefined],
  ['from the next app on', { app: { from: '1.2.4' } }, 'other-app'],
  ['from an app of two digits on', { app: { from: '1.10.0' } }, 'other-app'],
  ['below this app', { app: { from: '1.0.0', below: '1.2.3' } }, 'other-app'],
  ['below the next app', { app: { from: '1.0.0', below: '1.2.4' } }, undefined],
])('a release %s', (_, change, reason) => {
  expect(mismatch(release(4, change), app)).toBe(reason)
})

describe('the life of a release', () => {
  const arrived = atArrival(emptyRecord, release(4))
  const tried = atStart(arrived, app)
  const good = atFirstPage(tried.record)

  test('it is tried by the next start, and good when that comes to its first page', () => {
    expect(tried).toEqual({ show: release(4), record: { highest: 4, trying: release(4) } })
    expect(good).toEqual({ highest: 4, good: release(4) })
    expect(atStart(good, app)).toEqual({ show: release(4), record: good })
  })

  test('the good one before it is kept until then, and shown again if it fails', () => {
    const next = atStart(atArrival(good, release(5)), app)
    expect(next).toEqual({ show: release(5), record: { highest: 5, trying: release(5), good: release(4) } })
    expect(atStart(next.record, app)).toEqual({
      show: release(4),
      record: { highest: 5, good: release(4), failed: { version: 5, starts: 1 } },
    })
    expect(atFirstPage(next.record)).toEqual({ highest: 5, good: release(5) })
  })

  test('two starts that fail are counted, and a good one forgives', () => {
    const once = atStart(tried.record, app).record
    expect(once.failed).toEqual({ version: 4, starts: 1 })
    const again = atStart(atArrival(once, release(4)), app).record
    expect(atFirstPage(again)).toEqual({ highest: 4, good: release(4) })
    expect(atStart(again, app).record.failed).toEqual({ version: 4, starts: 2 })
  })

  test('a renewed app lets go of what it does not fit', () => {
    const renewed = { version: '1.3.0', content: 4 }
    expect(atStart(good, renewed)).toEqual({ show: undefined, record: { highest: 4 } })
    expect(atStart(arrived, renewed)).toEqual({ show: undefined, record: { highest: 4 } })
  })

  test('damage lets go of just the damaged version, whose other packs are still wanted', () => {
    const both = { highest: 5, trying: release(5), good: release(4) }
    expect(atDamage(both, 5)).toEqual({ highest: 5, good: release(4), fetching: release(5) })
    expect(atDamage(both, 4)).toEqual({ highest: 5, trying: release(5), fetching: release(4) })
    const coming = { ...both, fetching: release(6) }
    expect(atDamage(coming, 5)).toEqual({ highest: 5, good: release(4), fetching: release(6) })
  })

  test('what is on its way outlives a start, is never shown, and has arrived once', () => {
    const fetching = atFetch(good, release(5))
    expect(atStart(fetching, app)).toEqual({ show: release(4), record: fetching })
    expect(readRecord(JSON.stringify(fetching))).toEqual(fetching)
    expect(atArrival(fetching, release(5))).toEqual({ ...good, highest: 5, next: release(5) })
    expect(atStart(fetching, { version: '1.3.0', content: 5 }).record).toEqual({ highest: 4 })
  })

  test.each<[string, number, ContentRecord, ReturnType<typeof refusal>]>([
    ['the first', 4, emptyRecord, undefined],
    ['a newer one', 5, good, undefined],
    ['the one shown', 4, good, 'had-before'],
    ['the one that waits for a start', 4, arrived, 'had-before'],
    ['an older one, though what was newer is gone', 4, { highest: 5 }, 'not-newer'],
    ['the same once more, after damage', 5, { highest: 5 }, undefined],
    ['one that failed once', 5, { highest: 5, failed: { version: 5, starts: 1 } }, undefined],
    ['one that failed twice', 5, { highest: 5, failed: { version: 5, starts: 2 } }, 'failed-before'],
    ['one after another that failed twice', 6, { highest: 5, failed: { version: 5, starts: 2 } }, undefined],
    ['one no newer than what is built in', 3, emptyRecord, 'not-newer'],
  ])('%s on the server', (_, version, record, reason) => {
    expect(refusal(release(version), record, app)).toBe(reason)
  })

  test('every pack of what may yet be shown is held', () => {
    const { sha256 } = release(4).packs.home
    expect(heldPacks({ ...good, next: release(5) })).toEqual(new Set([sha256, release(5).packs.home.sha256]))
  })
})

test('a record is read back as it was, and of a spoilt one what is sound', () => {
  const record = { highest: 5, good: release(4), failed: { version: 5, starts: 1 } }
  expect(readRecord(JSON.stringify(record))).toEqual(record)
  expect(readRecord(JSON.stringify({ ...record, good: { version: 4 }, failed: 'yes' }))).toEqual({ highest: 5 })
  for (const text of [null, '', '{', '7', 'null', '[]']) expect(readRecord(text)).toEqual(emptyRecord)
})
