import Taro from '@tarojs/taro'
import type { RawStorage } from './durable-storage'
import { isWeapp } from './target'

type OwnStorage = RawStorage & { keys: () => string[] }

/** A browser has one storage for a whole origin, and several counties may live in folders of it: to each its own keys. */
const prefix = `${PACK_ID}/`

/** H5 in a frame of another's page, which could make its reader tap what they do not see. */
const isFramed = !isWeapp && window.parent !== window

/** What is gone with the page. */
function passingStorage(): OwnStorage {
  const values = new Map<string, string>()
  return {
    get: (key) => values.get(key),
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
    keys: () => [...values.keys()],
  }
}

/**
 * The phone's storage, as far as it is this county's. Its calls throw where a browser in a private window refuses them. In
 * a frame nothing of it is shown, written or cleared.
 */
export const ownStorage: OwnStorage = isFramed
  ? passingStorage()
  : {
      get: (key) => Taro.getStorageSync(prefix + key),
      set: (key, value) => Taro.setStorageSync(prefix + key, value),
      remove: (key) => Taro.removeStorageSync(prefix + key),
      keys: () => everyKey().flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : [])),
    }

const everyKey = (): string[] => Taro.getStorageInfoSync().keys

/**
 * What an app of the days before keys named the county kept under this store's bare name is this county's now. Once moved
 * it is nowhere else; where there is something of the county's own already, nobody knows whose the rest is, and it stays.
 */
export function takeOver(name: string): void {
  if (isFramed) return
  try {
    const isOf = (key: string) => key.startsWith(`${name}#`) || key.startsWith(`${name}.`)
    const old = everyKey().filter(isOf)
    if (old.length > 0 && !ownStorage.keys().some(isOf)) for (const key of old) move(key)
  } catch {
    // It stays where it is, and the next start tries again.
  }
}

function move(key: string): void {
  const value = Taro.getStorageSync(key)
  Taro.removeStorageSync(key) // first: a full phone has no room for both, and the other slot holds the value before
  try {
    Taro.setStorageSync(prefix + key, value)
  } catch (error) {
    Taro.setStorageSync(key, value)
    throw error
  }
}
