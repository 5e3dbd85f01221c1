import { str as crc32 } from 'crc-32'
import type { StateStorage } from 'zustand/middleware'

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

const checksum = (text: string) => (crc32(text) >>> 0).toString(36)
const seal = (sequence: number, text: string) => `${sequence}|${checksum(text)}|${text}`

/** The sealed value's parts, or null where it is not whole. */
function unseal(raw: unknown): { sequence: number; text: string } | null {
  if (typeof raw !== 'string') return null
  const match = /^(\d+)\|([0-9a-z]+)\|([\s\S]*)$/.exec(raw)
  if (!match) return null
  const [, sequence, sum, text] = match as unknown as [string, string, string, string]
  return checksum(text) === sum ? { sequence: Number(sequence), text } : null
}

/**
 * Text storage that survives a phone dying in mid-write, a flipped byte and a full disk.
 *
 * A value lives in two slots, `<name>#a` and `<name>#b`, written in turn, each sealed with a sequence number and a CRC-32:
 * whatever happens during a write, the value before it is whole in the other slot. Reading takes the newest whole slot;
 * a damaged one is moved to `<name>#damaged`, so that nothing is lost and nothing breaks. `setItem` answers whether the
 * value is safe on the phone, after making room by dropping damaged copies and the older slot where storage is full.
 */
export function createDurableStorage(raw: RawStorage, onTrouble: (name: string) => void = () => {}) {
  const newest = new Map<string, Slot>()
  const slots = (name: string) => [`${name}#a`, `${name}#b`] as const
  const damaged = (name: string) => `${name}#damaged`

  function read(name: string): Slot | null {
    let best: Slot | null = null
    for (const key of slots(name)) {
      const stored = raw.get(key)
      if (stored === '' || stored === undefined || stored === null) continue
      const whole = unseal(stored)
      if (!whole) setAside(name, key, stored)
      else if (!best || whole.sequence > best.sequence) best = { key, ...whole }
    }
    return best
  }

  function setAside(name: string, key: string, stored: unknown): void {
    try {
      raw.set(damaged(name), typeof stored === 'string' ? stored : JSON.stringify(stored))
      raw.remove(key)
    } catch {
      // No room to keep the damaged copy elsewhere: it stays where it is until that slot is written again.
    }
  }

  function write(key: string, value: string): boolean {
    try {
      raw.set(key, value)
      return raw.get(key) === value
    } catch {
      return false
    }
  }

  return {
    getItem(name: string): string | null {
      const slot = read(name)
      if (slot) newest.set(name, slot)
      else newest.delete(name)
      return slot?.text ?? null
    },

    setItem(name: string, text: string): boolean {
      const last = newest.get(name) ?? read(name)
      const [a, b] = slots(name)
      const key = last?.key === a ? b : a
      const sequence = (last?.sequence ?? 0) + 1
      const sealed = seal(sequence, text)
      if (!write(key, sealed)) {
        raw.remove(damaged(name))
        raw.remove(key)
        if (!write(key, sealed)) {
          onTrouble(name)
          return false
        }
      }
      newest.set(name, { key, sequence, text })
      return true
    },

    removeItem(name: string): boolean {
      for (const key of [...slots(name), damaged(name)]) raw.remove(key)
      newest.delete(name)
      return true
    },
  } satisfies StateStorage<boolean>
}
