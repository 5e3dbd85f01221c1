import Taro from '@tarojs/taro'
import { create, type StateCreator } from 'zustand'
import { type PersistStorage, persist, type StorageValue } from 'zustand/middleware'
import { createDurableStorage } from './durable-storage'

/** Set when the phone refused to keep something: the reader is told, once, and goes on reading. */
export const useStorageTrouble = create<{ full: boolean; told: boolean; dismiss: () => void }>((set) => ({
  full: false,
  told: false,
  dismiss: () => set({ full: false, told: true }),
}))

const durable = createDurableStorage(
  {
    get: (key) => Taro.getStorageSync(key),
    set: (key, value) => Taro.setStorageSync(key, value),
    remove: (key) => Taro.removeStorageSync(key),
  },
  () => useStorageTrouble.setState(({ told }) => ({ full: !told })),
)

interface Kept<State, Data> {
  /** Storage name; never changed once published. */
  name: string
  /** Raised when `Data` changes its shape in a way `read` cannot tell from the data itself. */
  version: number
  /** What of the state is kept. */
  pick: (state: State) => Data
  /** Kept data of any version or condition → sound data. Must not throw: what it cannot read it leaves at its default. */
  read: (stored: unknown, version: number) => Data
}

const names = new Set<string>()

/** Text that is no JSON is kept aside under `<name>.unreadable` before the store writes over it. */
function jsonStorage<Data>(): PersistStorage<Data> {
  return {
    getItem: (name) => {
      const text = durable.getItem(name)
      if (text === null) return null
      try {
        return JSON.parse(text) as StorageValue<Data>
      } catch {
        durable.setItem(`${name}.unreadable`, text)
        return null
      }
    },
    setItem: (name, value) => durable.setItem(name, JSON.stringify(value)),
    removeItem: (name) => durable.removeItem(name),
  }
}

/** A zustand store kept on the phone. A copy written by a newer version of the app is kept aside before this one writes over it. */
export function createKeptStore<State extends object, Data extends Partial<State>>(
  kept: Kept<State, Data>,
  initial: StateCreator<State>,
) {
  names.add(kept.name)
  const store = create<State>()(
    persist(initial, {
      name: kept.name,
      version: kept.version,
      storage: jsonStorage<Data>(),
      partialize: kept.pick as (state: State) => Data,
      migrate: (stored, version) => {
        if (version > kept.version)
          durable.setItem(`${kept.name}.v${version}`, JSON.stringify({ state: stored, version }))
        return kept.read(stored, version)
      },
      merge: (stored, current) => ({ ...current, ...(stored === undefined ? {} : kept.read(stored, kept.version)) }),
    }),
  )
  return store
}

/** What a call of the phone's storage gives, or, where it refuses, as a browser in a private window can, something else. */
function attempt<T>(call: () => T, otherwise: T): T {
  try {
    return call()
  } catch {
    return otherwise
  }
}

/** The storage keys of this app's stores, and of what was kept aside for them (`<name>.…`). */
function keptKeys(): string[] {
  const prefixes = [...names].flatMap((name) => [`${name}#`, `${name}.`])
  const keys = attempt(() => Taro.getStorageInfoSync().keys, [])
  return keys.filter((key) => prefixes.some((prefix) => key.startsWith(prefix)))
}

/** Everything this app keeps on the phone, as plain data (for 看、导出); what is no sound data, as it stands there. */
export function exportKept(): Record<string, unknown> {
  const all: Record<string, unknown> = {}
  for (const key of keptKeys()) {
    const name = key.replace(/#[ab]$/, '')
    const stored = name === key ? attempt(() => Taro.getStorageSync(key), null) : durable.getItem(name)
    if (stored !== null) all[name] = asData(stored)
  }
  return all
}

function asData(stored: unknown): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : stored
  } catch {
    return stored
  }
}

/** Forgets everything kept on the phone. Stores in memory are reset by their owners. */
export function clearKept(): void {
  for (const key of keptKeys()) attempt(() => Taro.removeStorageSync(key), undefined)
}
