import { str as crc32 } from 'crc-32'

/** The synchronous calls that WeChat's and H5's storage share. `get` gives '' or undefined for a missing key; `set` throws when full. */
export interface RawStorage {
  get: (key: string) => unknown
  set: (key: string, value: string) => void
  remove: (key: string) => void
}

interface Slot {
  key: string
  sequence: number
  text: string
}

// The sum covers the sequence number too: a flipped digit there must not make an old value the newest.
// JSON spells out halves of surrogate pairs, which the sum's UTF-8 could not tell apart.
const checksum = (sequence: string, text: string) => (crc32(sequence + JSON.stringify(text)) >>> 0).toString(36)
const seal = (sequence: number, text: string) => `${sequence}|${checksum(String(sequence), text)}|${text}`

/** The sealed value's parts, or null where it is not whole. */
function unseal(raw: unknown): { sequence: number; text: string } | null {
  if (typeof raw !== 'string') return null
  const match = /^(\d+)\|([0-9a-z]+)\|([\s\S]*)$/.exec(raw)
  if (!match) return null
  const [, sequence, sum, text] = match as unknown as [string, string, string, string]
  return checksum(sequence, text) === sum ? { sequence: Number(sequence), text } : null
}

/**
 * Text storage that survives a phone dying in mid-write, a flipped byte and a full disk. It never throws.
 *
 * A value lives in two slots, `<name>#a` and `<name>#b`, written in turn, each sealed with a sequence number and a CRC-32:
 * whatever happens during a write, the value before it is whole in the other slot. Reading takes the newest whole slot;
 * a damaged one is moved to `<slot>.damaged`, so that nothing is lost and nothing breaks. `setItem` answers whether the
 * value is safe on the phone, after making room by dropping damaged copies and the older slot where storage is full.
 * Nothing is remembered between calls: another window, or damage, may have changed the slots since.
 */
export function createDurableStorage(raw: RawStorage, onTrouble: (name: string) => void = () => {}) {
  const slots = (name: string) => [`${name}#a`, `${name}#b`] as const
  const damaged = (slot: string) => `${slot}.damaged`

  /** What the key holds; undefined where it is missing or cannot be read. */
  function get(key: string): unknown {
    try {
      const stored = raw.get(key)
      return stored === '' || stored === null ? undefined : stored
    } catch {
      return undefined
    }
  }

  function set(key: string, value: string): boolean {
    try {
      raw.set(key, value)
      return raw.get(key) === value
    } catch {
      return false
    }
  }

  function remove(key: string): void {
    try {
      raw.remove(key)
    } catch {
      // It stays, and is taken for what it is when it is next read.
    }
  }

  function read(name: string): Slot | null {
    let best: Slot | null = null
    for (const key of slots(name)) {
      const stored = get(key)
      if (stored === undefined) continue
      const whole = unseal(stored)
      if (!whole) setAside(key, stored)
      else if (!best || whole.sequence > best.sequence) best = { key, ...whole }
    }
    return best
  }

  /** Where there is no room to keep a damaged copy elsewhere, it stays where it is until that slot is written again. */
  function setAside(slot: string, stored: unknown): void {
    if (set(damaged(slot), typeof stored === 'string' ? stored : JSON.stringify(stored))) remove(slot)
  }

  return {
    getItem(name: string): string | null {
      return read(name)?.text ?? null
    },

    setItem(name: string, text: string): boolean {
      const last = read(name)
      const [a, b] = slots(name)
      const key = last?.key === a ? b : a
      const sealed = seal((last?.sequence ?? 0) + 1, text)
      if (set(key, sealed)) return true
      const older = get(key)
      for (const unneeded of [damaged(a), damaged(b), key]) remove(unneeded)
      if (set(key, sealed)) return true
      if (typeof older === 'string') set(key, older) // it fitted before, and is the one to fall back on
      onTrouble(name)
      return false
    },

    removeItem(name: string): void {
      for (const slot of slots(name)) {
        remove(slot)
        remove(damaged(slot))
      }
    },
  }
}
