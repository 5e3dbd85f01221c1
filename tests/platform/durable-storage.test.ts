import fc from 'fast-check'
import { createDurableStorage } from '@/platform/durable-storage'
import { type Death, FaultyPhone } from './faulty-phone'

const deaths: Death[] = ['before', 'after', 'halfway through']
const slots = ['learning#a', 'learning#b'] as const

/** A phone on which these texts were kept one after another. */
function phoneWith(...texts: string[]): FaultyPhone {
  const phone = new FaultyPhone()
  const storage = createDurableStorage(phone)
  for (const text of texts) storage.setItem('learning', text)
  return phone
}

/** What the app finds when it is started on this phone. */
const readOn = (phone: FaultyPhone) => createDurableStorage(phone).getItem('learning')

/** Where the first and the second of two texts are. */
const [older, newest] = slots

const asidesOn = (phone: FaultyPhone) =>
  [...phone.values].filter(([key]) => !slots.some((slot) => slot === key)).map(([, value]) => value)

describe('keeping and reading', () => {
  test('nothing is there before anything was kept', () => {
    expect(readOn(new FaultyPhone())).toBeNull()
  })

  test.each(['', null, undefined])('a phone that answers %p for a missing key has nothing there', (missing) => {
    const storage = createDurableStorage({ get: () => missing, set: () => {}, remove: () => {} })
    expect(storage.getItem('learning')).toBeNull()
  })

  test('any text comes back as it was, also the empty one', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(readOn(phoneWith(text))).toBe(text)))
  })

  test('the last of many values is the one that is read', () => {
    for (let n = 1; n <= 12; n++) {
      const texts = Array.from({ length: n }, (_, i) => `value ${i + 1}`)
      expect(readOn(phoneWith(...texts))).toBe(`value ${n}`)
    }
  })

  test('names do not mix', () => {
    const phone = phoneWith('lessons')
    createDurableStorage(phone).setItem('preferences', 'elder')
    expect(readOn(phone)).toBe('lessons')
    expect(createDurableStorage(phone).getItem('preferences')).toBe('elder')
  })

  test('removing leaves nothing behind, damaged copies included', () => {
    const phone = phoneWith('one', 'two')
    phone.values.set(newest, 'damaged')
    const storage = createDurableStorage(phone)
    storage.getItem('learning')
    storage.removeItem('learning')
    expect([...phone.values]).toEqual([])
    expect(storage.getItem('learning')).toBeNull()
  })

  test('after removing, a value can be kept again by the same app', () => {
    const phone = phoneWith('one', 'two')
    const storage = createDurableStorage(phone)
    storage.removeItem('learning')
    expect(storage.setItem('learning', 'three')).toBe(true)
    expect(readOn(phone)).toBe('three')
  })

  test('of two windows that write in turn, the last write is read', () => {
    const phone = phoneWith('one')
    const [here, there] = [createDurableStorage(phone), createDurableStorage(phone)]
    here.getItem('learning')
    there.setItem('learning', 'there')
    there.setItem('learning', 'there again')
    expect(here.setItem('learning', 'here')).toBe(true)
    expect(readOn(phone)).toBe('here')
  })
})

describe('a phone that dies while writing', () => {
  test.each(deaths)('killed %s any call keeps the value before or the new one', (death) => {
    for (const before of [['one'], ['one', 'two'], ['one', 'two', 'three']]) {
      for (let calls = 0, died = true; died; calls++) {
        const phone = phoneWith(...before)
        phone.dieAfter(calls, death)
        const acknowledged = createDurableStorage(phone).setItem('learning', 'new')
        died = phone.restart()
        expect(acknowledged ? ['new'] : [before.at(-1), 'new']).toContain(readOn(phone))
      }
    }
  })

  test.each(deaths)('killed %s any call, with a slot damaged under the running app, loses nothing', (death) => {
    for (const slot of slots) {
      for (let calls = 0, died = true; died; calls++) {
        const phone = phoneWith('one')
        const storage = createDurableStorage(phone)
        storage.getItem('learning')
        storage.setItem('learning', 'two')
        phone.values.set(slot, 'damaged')
        phone.dieAfter(calls, death)
        storage.setItem('learning', 'three')
        died = phone.restart()
        expect(['one', 'two', 'three']).toContain(readOn(phone))
      }
    }
  })

  test.each(deaths)('killed %s any call of setting a damaged copy aside keeps the value and the copy', (death) => {
    for (let calls = 0, died = true; died; calls++) {
      const phone = phoneWith('one', 'two')
      phone.values.set(newest, '2|half')
      phone.dieAfter(calls, death)
      createDurableStorage(phone).getItem('learning')
      died = phone.restart()
      expect(readOn(phone)).toBe('one')
      expect(asidesOn(phone)).toEqual(['2|half'])
    }
  })

  test('does not break the app while it lasts: reading finds nothing, keeping says no', () => {
    const phone = phoneWith('one')
    const trouble: string[] = []
    const storage = createDurableStorage(phone, (name) => trouble.push(name))
    phone.dieAfter(0, 'before')
    expect(storage.getItem('learning')).toBeNull()
    expect(storage.setItem('learning', 'two')).toBe(false)
    expect(() => storage.removeItem('learning')).not.toThrow()
    expect(trouble).toEqual(['learning'])
  })
})

describe('a damaged slot', () => {
  const text = '{"card":1}'
  const sealed = phoneWith('{"card":0}', text).values.get(newest) as string

  test('cut off anywhere is set aside, and the value before is read', () => {
    for (let length = 1; length < sealed.length; length++) {
      const phone = phoneWith('{"card":0}', text)
      phone.values.set(newest, sealed.slice(0, length))
      expect(readOn(phone)).toBe('{"card":0}')
      expect(asidesOn(phone)).toEqual([sealed.slice(0, length)])
    }
  })

  test('with any single bit flipped is set aside, and the other value is read', () => {
    for (const [slot, other] of [
      [newest, 'è½¬ one'],
      [older, '二 two 😀'],
    ] as const) {
      const whole = phoneWith('è½¬ one', '二 two 😀').values.get(slot) as string
      for (let at = 0; at < whole.length; at++) {
        for (let bit = 0; bit < 16; bit++) {
          const phone = phoneWith('è½¬ one', '二 two 😀')
          const flipped =
            whole.slice(0, at) + String.fromCharCode(whole.charCodeAt(at) ^ (1 << bit)) + whole.slice(at + 1)
          phone.values.set(slot, flipped)
          expect(readOn(phone)).toBe(other)
          expect(asidesOn(phone)).toEqual([flipped])
        }
      }
    }
  })

  test.each([{ state: { old: true } }, [1, 2], 7, true, 'plain text of an older app'])(
    'that holds %j is set aside in words, and the value before is read',
    (stored) => {
      const phone = phoneWith('one', 'two')
      phone.values.set(newest, stored)
      expect(readOn(phone)).toBe('one')
      expect(asidesOn(phone)).toEqual([typeof stored === 'string' ? stored : JSON.stringify(stored)])
    },
  )

  test('is written again by the next value', () => {
    const phone = phoneWith('one', 'two')
    phone.values.set(newest, 'damaged')
    const storage = createDurableStorage(phone)
    storage.getItem('learning')
    expect(storage.setItem('learning', 'three')).toBe(true)
    phone.values.set(older, 'damaged as well, later')
    expect(readOn(phone)).toBe('three')
  })

  test('beside another damaged one: nothing is read, and both copies are set aside', () => {
    const phone = phoneWith('one', 'two')
    phone.values.set(older, 'damaged a')
    phone.values.set(newest, 'damaged b')
    expect(readOn(phone)).toBeNull()
    expect(asidesOn(phone).sort()).toEqual(['damaged a', 'damaged b'])
  })

  test('that cannot be set aside on a full phone does not hide the value before', () => {
    const phone = phoneWith('one', 'two')
    phone.values.set(newest, 'damaged')
    phone.quota = 0
    expect(readOn(phone)).toBe('one')
    expect(phone.values.get(newest)).toBe('damaged')
  })
})

describe('a full phone', () => {
  test('refuses a value that does not fit, and goes on reading the last one', () => {
    const phone = phoneWith('one', 'two')
    phone.quota = 100
    const trouble: string[] = []
    const storage = createDurableStorage(phone, (name) => trouble.push(name))
    expect(storage.setItem('learning', 'x'.repeat(100))).toBe(false)
    expect(trouble).toEqual(['learning'])
    expect(readOn(phone)).toBe('two')
  })

  test('still holds both values after a refusal, so that damage to one is survived', () => {
    const phone = phoneWith('one', 'two')
    phone.quota = 100
    createDurableStorage(phone).setItem('learning', 'x'.repeat(100))
    phone.values.set(newest, 'damaged')
    expect(readOn(phone)).toBe('one')
  })

  test('makes room by dropping damaged copies', () => {
    const phone = phoneWith('one', 'two')
    phone.values.set(newest, 'd'.repeat(60))
    readOn(phone)
    phone.quota = 100
    expect(createDurableStorage(phone).setItem('learning', 'x'.repeat(40))).toBe(true)
    expect(readOn(phone)).toBe('x'.repeat(40))
    expect(asidesOn(phone)).toEqual([])
  })

  test('keeps values again once there is room', () => {
    const phone = phoneWith('one')
    const storage = createDurableStorage(phone)
    phone.quota = 0
    expect(storage.setItem('learning', 'two')).toBe(false)
    phone.quota = 1000
    expect(storage.setItem('learning', 'three')).toBe(true)
    expect(readOn(phone)).toBe('three')
  })

  test('that drops a value without saying so is noticed', () => {
    const storage = createDurableStorage({ get: () => '', set: () => {}, remove: () => {} })
    expect(storage.setItem('learning', 'one')).toBe(false)
  })
})

describe('any history', () => {
  type Step =
    | { do: 'keep'; text: string }
    | { do: 'keep too much' }
    | { do: 'die while keeping'; text: string; calls: number; death: Death }
    | { do: 'restart' }
    | { do: 'read' }
    | {
        do: 'damage'
        slot: (typeof slots)[number]
        how: { at: number; bit: number } | { cut: number } | { put: unknown }
      }

  const text = fc.string({ unit: 'binary', maxLength: 12 })
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('keep' as const), text }) },
    fc.constant<Step>({ do: 'keep too much' }),
    fc.record({
      do: fc.constant('die while keeping' as const),
      text,
      calls: fc.nat(9),
      death: fc.constantFrom(...deaths),
    }),
    fc.constant<Step>({ do: 'restart' }),
    fc.constant<Step>({ do: 'read' }),
  )
  const damage: fc.Arbitrary<Step> = fc.record({
    do: fc.constant('damage' as const),
    slot: fc.constantFrom(...slots),
    how: fc.oneof(
      fc.record({ at: fc.nat(), bit: fc.nat(15) }),
      fc.record({ cut: fc.nat() }),
      fc.record({ put: fc.jsonValue() }),
    ),
  })
  /** Any steps, and at one point at most one slot damaged. */
  const history = fc
    .tuple(fc.array(step, { maxLength: 12 }), fc.option(damage), fc.array(step, { maxLength: 6 }))
    .map(([before, once, after]) => [...before, ...(once ? [once] : []), ...after])

  function damaged(stored: unknown, how: Extract<Step, { do: 'damage' }>['how']): unknown {
    if ('put' in how) return how.put
    if (typeof stored !== 'string' || stored === '') return stored
    if ('cut' in how) return stored.slice(0, how.cut % stored.length)
    const at = how.at % stored.length
    return stored.slice(0, at) + String.fromCharCode(stored.charCodeAt(at) ^ (1 << how.bit)) + stored.slice(at + 1)
  }

  test('reads the last value that was kept or the one before it, and never throws', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const phone = new FaultyPhone()
        phone.quota = 400
        let storage = createDurableStorage(phone)
        let last = new Set<string | null>([null])
        let beforeLast = new Set<string | null>([null])
        const read = () => {
          const found = storage.getItem('learning')
          expect([...last]).toContain(found)
          last = new Set([found])
        }
        for (const one of steps) {
          switch (one.do) {
            case 'keep':
              expect(storage.setItem('learning', one.text)).toBe(true)
              beforeLast = last
              last = new Set([one.text])
              break
            case 'keep too much':
              expect(storage.setItem('learning', 'x'.repeat(400))).toBe(false)
              break
            case 'die while keeping': {
              phone.dieAfter(one.calls, one.death)
              const kept = storage.setItem('learning', one.text)
              if (phone.restart()) storage = createDurableStorage(phone)
              // Not answered for, it may yet have landed; then what was last is the one before.
              beforeLast = kept ? last : new Set([...beforeLast, ...last])
              last = kept ? new Set([one.text]) : new Set([...last, one.text])
              break
            }
            case 'restart':
              storage = createDurableStorage(phone)
              break
            case 'read':
              read()
              break
            case 'damage': {
              const [a, b] = slots
              if (!phone.isWhole(one.slot === a ? b : a)) break // a second slot would be damaged
              phone.values.set(one.slot, damaged(phone.values.get(one.slot), one.how))
              last = new Set([...last, ...beforeLast])
            }
          }
        }
        read()
      }),
      { numRuns: 500 },
    )
  })
})
