import { create, type StateCreator } from 'zustand'
import { mergeKept } from '@/domain/kept/kept-merge'
import { deleteDocument, keptDocuments } from './documents'
import { createDurableStorage } from './durable-storage'
import { ownStorage, takeOver } from './own-storage'
import { isWeapp } from './target'

/** Set when the phone refused to keep something: the reader is told, once, and goes on reading. */
export const useStorageTrouble = create<{ full: boolean; told: boolean; dismiss: () => void }>((set) => ({
  full: false,
  told: false,
  dismiss: () => set({ full: false, told: true }),
}))

const durable = createDurableStorage(ownStorage, () => useStorageTrouble.setState(({ told }) => ({ full: !told })))

interface Kept<Data> {
  /** Storage name; never changed once published. */
  name: string
  /** Raised when `Data` changes its shape in a way `read` cannot tell from the data itself. */
  version: number
  /** What a reader begins with. These fields of the state are the ones that are kept. */
  empty: Data
  /** Kept data of any version or condition → sound data. Must not throw: what it cannot read it leaves at its default. */
  read: (stored: unknown, version: number) => Data
  /** Fields that are one thing each, and not records or lists of things: see `mergeKept`. */
  whole?: readonly (keyof Data)[]
}

/** Every kept store there is, as it was made: what goes over all of them forgets none. */
const stores = new Set<{ name: string; catchUp: () => unknown; reset: () => void }>()

/** What empties those that are only passing. */
const resets = new Set<() => void>()

/**
 * A zustand store kept on the phone. Two browser tabs share one storage, so every change is made to what lies there now, and
 * not to what this tab read last: what another tab kept, changed or took out since stays so. Where the other has cleared
 * everything, this tab forgets everything too, and the change with it. WeChat runs the app once.
 */
export function createKeptStore<Data extends object, Actions extends object>(
  { name, version, empty, read, whole }: Kept<Data>,
  actions: StateCreator<Data & Actions, [], [], Actions>,
) {
  type State = Data & Actions
  const fields = Object.keys(empty) as (keyof Data)[]
  const pick = (state: State) => Object.fromEntries(fields.map((field) => [field, state[field]])) as unknown as Data
  /** The text that this tab last read or wrote, and what it says. */
  let known: string | null = null
  let base = empty
  let put: (data: Data) => void = () => {}

  const store = create<State>()((set, get, api) => {
    put = (data) => set(data as Partial<State>)
    const change = (...to: Parameters<typeof set>) => {
      // What is typed into a page that still shows what was cleared would bring it back.
      if (catchUp() === 'cleared') return
      set(...to)
      keep()
    }
    api.setState = change as typeof set
    const latest = () => {
      catchUp()
      return get()
    }
    return { ...empty, ...actions(api.setState, latest, api) }
  })
  takeOver(name)
  if (readAgain() !== version) keep()
  stores.add({ name, catchUp, reset })
  return store

  /** Takes in what the phone has now; answers the version that wrote it, or that another tab has cleared it. */
  function readAgain(): number | 'cleared' {
    const text = durable.getItem(name)
    if (text === known) return version
    if (text === null) {
      forgetAll()
      return 'cleared'
    }
    const { data, from } = understand(text)
    put(mergeKept(base, pick(store.getState()), data, whole))
    known = text
    base = data
    return from
  }

  function catchUp(): number | 'cleared' {
    return isWeapp ? version : readAgain()
  }

  function reset(): void {
    known = null
    base = empty
    put(empty)
  }

  function keep(): void {
    const data = pick(store.getState())
    const text = JSON.stringify({ state: data, version })
    if (text === known || !durable.setItem(name, text)) return
    // Something was taken out: what was there before does not lie on in the storage's other slot.
    if (known !== null && text.length < known.length) durable.setItem(name, text)
    known = text
    base = data
    stay()
  }

  /** Text that is no JSON, and what a newer version of the app wrote, is kept aside before this store writes over it. */
  function understand(text: string): { data: Data; from: number } {
    const stored = asData(text) as { state?: unknown; version?: unknown } | string | null
    if (stored === text) durable.setItem(`${name}.unreadable`, text)
    const { state, version: stamp } = Object(stored) as { state?: unknown; version?: unknown }
    const from = typeof stamp === 'number' ? stamp : version
    if (from > version) durable.setItem(`${name}.v${from}`, JSON.stringify({ state, version: from }))
    return { data: state === undefined ? empty : read(state, from), from }
  }
}

/** A store of what is only passing: gone when the app is closed, and with everything else when the reader clears it. */
export function createPassingStore<Data extends object, Actions extends object>(
  empty: Data,
  actions: StateCreator<Data & Actions, [], [], Actions>,
) {
  const store = create<Data & Actions>()((...api) => ({ ...empty, ...actions(...api) }))
  resets.add(() => store.setState(empty as Partial<Data & Actions>))
  return store
}

/** H5: shows at once what another tab changed, and, where a browser had put this one to sleep, when it is looked at again. */
export function followOtherTabs(): void {
  if (isWeapp) return
  window.addEventListener('storage', catchUpKept)
  document.addEventListener('visibilitychange', catchUpKept)
}

/** Every store takes in what the phone has now. */
export function catchUpKept(): void {
  for (const { catchUp } of stores) catchUp()
}

let asked = false

/** H5: asks the browser, once a visit and only when there is something to lose, not to clear it for want of room. */
function stay(): void {
  if (isWeapp || asked) return
  asked = true
  navigator.storage?.persist?.().catch(() => {})
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
  const prefixes = [...stores].flatMap(({ name }) => [`${name}#`, `${name}.`])
  return attempt(ownStorage.keys, []).filter((key) => prefixes.some((prefix) => key.startsWith(prefix)))
}

/** Everything this app keeps on the phone, as plain data (for 看、导出); what is no sound data, as it stands there. */
export function exportKept(): Record<string, unknown> {
  const all: Record<string, unknown> = {}
  for (const key of keptKeys()) {
    const name = key.replace(/#[ab]$/, '')
    const stored = name === key ? attempt(() => ownStorage.get(key), null) : durable.getItem(name)
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

/** Forgets everything in the open app. */
function forgetAll(): void {
  for (const { reset } of stores) reset()
  for (const reset of resets) reset()
}

/** Forgets everything that was ever kept, in the open app and on the phone. */
export function clearKept(): void {
  forgetAll()
  // Only now, so that the stores leave nothing behind.
  for (const key of keptKeys()) attempt(() => ownStorage.remove(key), undefined)
  for (const name of keptDocuments()) deleteDocument(name)
}
