import { packNames } from '../../../src/domain/content/compiled-packs'
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
  readRecord,
  refusal,
} from '../../../src/domain/content/content-record'
import {
  contentSchema,
  mismatch,
  type RunningApp,
  readRelease,
  readTaken,
  type TakenRelease,
} from '../../../src/domain/content/content-release'

/** Public keys of three people who may sign. */
const [key, newKey, strangeKey] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string]

const app: RunningApp = { version: '1.2.3', content: 3, pack: 'shili', keys: [key] }

function release(version: number, change: Partial<TakenRelease> = {}): TakenRelease {
  const sha256 = version.toString(16).padStart(64, '0')
  return {
    signedBy: key,
    pack: 'shili',
    version,
    schema: contentSchema,
    hash: '0123456789ab',
    publishedOn: '2026-11-25',
    app: { from: '1.0.0' },
    packs: Object.fromEntries(packNames.map((name) => [name, { sha256, bytes: 1 }])) as TakenRelease['packs'],
    ...change,
  }
}

describe('what was signed', () => {
  test('is read back as it was, without what this app does not know', () => {
    expect(readTaken({ ...release(4), news: 1, app: { from: '1.0.0', below: '2.0.0', soon: true } })).toEqual(
      release(4, { app: { from: '1.0.0', below: '2.0.0' } }),
    )
  })

  const { packs } = release(4)
  const { home, ...withoutHome } = packs
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['no county', { ...release(4), pack: undefined }],
    ['a path for a county', { ...release(4), pack: '../shili' }],
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

test.each<[string, Partial<TakenRelease>, ReturnType<typeof mismatch>]>([
  ['newer', {}, undefined],
  ['as new as what is built in', { version: 3 }, 'not-newer'],
  ['older', { version: 2 }, 'not-newer'],
  ['of a later schema', { schema: contentSchema + 1 }, 'other-schema'],
  ['from just this app on', { app: { from: '1.2.3' } }, undefined],
  ['from the next app on', { app: { from: '1.2.4' } }, 'other-app'],
  ['from an app of two digits on', { app: { from: '1.10.0' } }, 'other-app'],
  ['below this app', { app: { from: '1.0.0', below: '1.2.3' } }, 'other-app'],
  ['of another county', { pack: 'guanxian' }, 'other-county'],
  ['signed with a key that the build does not know', { signedBy: strangeKey }, 'unknown-key'],
  ['below the next app', { app: { from: '1.0.0', below: '1.2.4' } }, undefined],
])('a release %s', (_, change, reason) => {
  expect(mismatch(release(4, change), app)).toBe(reason)
})

describe('the life of a release', () => {
  const arrived = atArrival(emptyRecord, release(4))
  const tried = atStart(arrived, app)
  const good = atFirstPage(tried.record)

  test('it is tried by the next start, and good when that comes to its first page', () => {
    expect(tried).toEqual({ show: release(4), record: { highest: { [key]: 4 }, trying: release(4) } })
    expect(good).toEqual({ highest: { [key]: 4 }, good: release(4) })
    expect(atStart(good, app)).toEqual({ show: release(4), record: good })
  })

  test('the good one before it is kept until then, and shown again if it fails', () => {
    const next = atStart(atArrival(good, release(5)), app)
    expect(next).toEqual({ show: release(5), record: { highest: { [key]: 5 }, trying: release(5), good: release(4) } })
    expect(atStart(next.record, app)).toEqual({
      show: release(4),
      record: { highest: { [key]: 5 }, good: release(4), failed: { version: 5, signedBy: key, times: 1 } },
    })
    expect(atFirstPage(next.record)).toEqual({ highest: { [key]: 5 }, good: release(5), former: release(4) })
  })

  test('two starts that fail are counted, and a good one forgives', () => {
    const once = atStart(tried.record, app).record
    expect(once.failed).toEqual({ version: 4, signedBy: key, times: 1 })
    const again = atStart(atArrival(once, release(4)), app).record
    expect(atFirstPage(again)).toEqual({ highest: { [key]: 4 }, good: release(4) })
    expect(atStart(again, app).record.failed).toEqual({ version: 4, signedBy: key, times: 2 })
  })

  test('a renewed app lets go of what it does not fit', () => {
    const renewed = { ...app, version: '1.3.0', content: 4 }
    expect(atStart(good, renewed)).toEqual({ show: undefined, record: { highest: { [key]: 4 } } })
    expect(atStart(arrived, renewed)).toEqual({ show: undefined, record: { highest: { [key]: 4 } } })
  })

  test('damage lets go of just the damaged version, whose other packs are still wanted', () => {
    const both = { highest: { [key]: 5 }, trying: release(5), good: release(4) }
    expect(atDamage(both, release(5))).toEqual({ highest: { [key]: 5 }, good: release(4), fetching: release(5) })
    expect(atDamage(both, release(4))).toEqual({ highest: { [key]: 5 }, trying: release(5), fetching: release(4) })
    const coming = { ...both, fetching: release(6) }
    expect(atDamage(coming, release(5))).toEqual({ highest: { [key]: 5 }, good: release(4), fetching: release(6) })
  })

  test('what is on its way outlives a start, is never shown, and has arrived once', () => {
    const fetching = atFetch(good, release(5))
    expect(atStart(fetching, app)).toEqual({ show: release(4), record: fetching })
    expect(readRecord(JSON.stringify(fetching))).toEqual(fetching)
    expect(atArrival(fetching, release(5))).toEqual({ ...good, highest: { [key]: 5 }, next: release(5) })
    expect(atStart(fetching, { ...app, version: '1.3.0', content: 5 }).record).toEqual({ highest: { [key]: 4 } })
  })

  test('the one before it is kept beside it, and takes its place when a later page breaks', () => {
    const shown = atFirstPage(atStart(atArrival(good, release(5)), app).record)
    expect(heldPacks(shown).size).toBe(2)
    const fallen = atFall(shown, release(5))
    expect(fallen).toEqual({
      highest: { [key]: 5 },
      good: release(4),
      failed: { version: 5, signedBy: key, times: 2 },
    })
    expect(atStart(fallen, app).show).toEqual(release(4))
    expect(refusal(release(5), fallen, app)).toBe('failed-before')
  })

  test('the one before it makes room when the next begins to come', () => {
    const shown = atFirstPage(atStart(atArrival(good, release(5)), app).record)
    expect(atFetch(shown, release(6))).toEqual({ highest: { [key]: 5 }, good: release(5), fetching: release(6) })
  })

  test('without room nothing of it is held, and only a newer one is begun', () => {
    const full = atNoRoom(atFetch(good, release(5)), release(5))
    expect(heldPacks(full)).toEqual(heldPacks(good))
    expect(refusal(release(5), full, app)).toBe('no-room-before')
    expect(refusal(release(6), full, app)).toBeUndefined()
  })

  test.each<[string, number, ContentRecord, ReturnType<typeof refusal>]>([
    ['the first', 4, emptyRecord, undefined],
    ['a newer one', 5, good, undefined],
    ['the one shown', 4, good, 'had-before'],
    ['the one that waits for a start', 4, arrived, 'had-before'],
    ['an older one, though what was newer is gone', 4, { highest: { [key]: 5 } }, 'not-newer'],
    ['the same once more, after damage', 5, { highest: { [key]: 5 } }, undefined],
    ['one that failed once', 5, { highest: { [key]: 5 }, failed: { version: 5, signedBy: key, times: 1 } }, undefined],
    [
      'one that failed twice',
      5,
      { highest: { [key]: 5 }, failed: { version: 5, signedBy: key, times: 2 } },
      'failed-before',
    ],
    [
      'one after another that failed twice',
      6,
      { highest: { [key]: 5 }, failed: { version: 5, signedBy: key, times: 2 } },
      undefined,
    ],
    ['the farthest after what is built in', 1003, emptyRecord, undefined],
    ['one too far after what is built in', 1004, emptyRecord, 'too-far'],
    ['the farthest after the newest there was', 1004, good, undefined],
    ['the last number there is', Number.MAX_SAFE_INTEGER, good, 'too-far'],
    ['one no newer than what is built in', 3, emptyRecord, 'not-newer'],
  ])('%s on the server', (_, version, record, reason) => {
    expect(refusal(release(version), record, app)).toBe(reason)
  })

  test('every pack of what may yet be shown is held', () => {
    const { sha256 } = release(4).packs.home
    expect(heldPacks({ ...good, next: release(5) })).toEqual(new Set([sha256, release(5).packs.home.sha256]))
  })
})

describe('the history of the keys', () => {
  const before: RunningApp = { ...app, keys: [key] }
  const during: RunningApp = { ...app, keys: [key, newKey] }
  const after: RunningApp = { ...app, keys: [newKey] }
  const by = (signedBy: string, version: number) => release(version, { signedBy })
  /** The phone takes the release, and comes to its first page with it. */
  const having = (record: ContentRecord, taken: TakenRelease, running: RunningApp) => {
    expect(refusal(taken, record, running)).toBeUndefined()
    return atFirstPage(atStart(atArrival(record, taken), running).record)
  }

  test('a change in good order: old, both, new, and content all the way', () => {
    const old = having(emptyRecord, by(key, 4), before)
    expect(atStart(old, during).show).toEqual(by(key, 4))
    const both = having(atStart(old, during).record, by(newKey, 5), during)
    expect(atStart(both, after).show).toEqual(by(newKey, 5))
  })

  test('a stolen key that was used to the last number blocks nobody once it is revoked', () => {
    let record: ContentRecord = emptyRecord
    for (const version of [1003, 2003, 3003]) record = having(record, by(key, version), before)
    const revoked = atStart(record, after)
    expect(revoked.show).toBeUndefined()
    expect(heldPacks(revoked.record).size).toBe(0)
    expect(atStart(having(revoked.record, by(newKey, 5), after), after).show).toEqual(by(newKey, 5))
  })

  test('what a revoked key signed is set aside before it was ever shown, and so is what was coming', () => {
    const waiting = atFetch(atArrival(having(emptyRecord, by(newKey, 4), during), by(key, 5)), by(key, 6))
    const { show, record } = atStart(waiting, after)
    expect(show).toEqual(by(newKey, 4))
    expect([record.trying, record.fetching]).toEqual([undefined, undefined])
  })

  test('behind a revoked one the good one before it comes back', () => {
    const record = having(having(emptyRecord, by(newKey, 4), during), by(key, 5), during)
    expect(atStart(record, after).show).toEqual(by(newKey, 4))
  })

  test('while both count, an old release of either is no way back', () => {
    const record = having(having(emptyRecord, by(key, 7), before), by(newKey, 8), during)
    expect(refusal(by(key, 7), record, during)).toBe('not-newer')
    expect(refusal(by(newKey, 7), record, during)).toBe('not-newer')
    expect(refusal(by(key, 8), record, during)).toBe('not-newer')
  })

  test('a key that comes back is still not believed backwards', () => {
    const record = having(atStart(having(emptyRecord, by(key, 7), before), after).record, by(newKey, 4), after)
    expect(refusal(by(key, 6), record, during)).toBe('not-newer')
  })

  test('what failed under one key is nothing against another that took the same number', () => {
    const failed = atFall(emptyRecord, by(key, 5))
    expect(refusal(by(key, 5), failed, during)).toBe('failed-before')
    expect(refusal(by(newKey, 5), failed, during)).toBeUndefined()
  })
})

test('a record is read back as it was, and of a spoilt one what is sound', () => {
  const record = { highest: { [key]: 5 }, good: release(4), failed: { version: 5, signedBy: key, times: 1 } }
  expect(readRecord(JSON.stringify(record))).toEqual(record)
  expect(readRecord(JSON.stringify({ ...record, good: { version: 4 }, failed: 'yes', noRoom: 7 }))).toEqual({
    highest: { [key]: 5 },
  })
  const odd = `{"highest":{"__proto__":9,"${key}":5,"latest":9,"${newKey}":"9"}}`
  expect(readRecord(odd)).toEqual({ highest: { [key]: 5 } })
  expect(readRecord('{"highest":5}')).toEqual(emptyRecord)
  for (const text of [null, '', '{', '7', 'null', '[]']) expect(readRecord(text)).toEqual(emptyRecord)
})
