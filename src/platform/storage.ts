import Taro from '@tarojs/taro'
import { create, type StateCreator } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { createDurableStorage } from './durable-storage'

/** Set when the phone refused to keep something: the reader is told, once, and goes on reading. */
export const useStorageTrouble = create<{ full: boolean; dismiss: () => void }>((set) => ({
  full: false,
  dismiss: () => set({ full: false }),
}))

const durable = createDurableStorage(
  {
    get: (key) => Taro.getStorageSync(key),
    set: (key, value) => Taro.setStorageSync(key, value),
    remove: (key) => Taro.removeStorageSync(key),
  },
  () => useStorageTrouble.setState({ full: true }),
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
      storage: createJSONStorage<Data>(() => durable),
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

/** Everything this app keeps on the phone, by store name, as plain data (for 看、导出). */
export function exportKept(): Record<string, unknown> {
  const all: Record<string, unknown> = {}
  for (const name of names) {
    const text = durable.getItem(name)
    if (text !== null) all[name] = JSON.parse(text)
  }
  return all
}

/** Forgets everything kept on the phone. Stores in memory are reset by their owners. */
export function clearKept(): void {
  for (const name of names) durable.removeItem(name)
}
