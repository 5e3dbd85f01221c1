import { createDurableStorage } from '@/platform/durable-storage'
import { ownStorage } from '@/platform/own-storage'
import { clearKept, createKeptStore, exportKept, useStorageTrouble } from '@/platform/storage'
import { phone } from '../stubs/taro'

beforeEach(() => {
  phone.reset()
  useStorageTrouble.setState(useStorageTrouble.getInitialState(), true)
})

interface Notes {
  words: string[]
  add: (word: string) => void
}

let count = 0

/** A name no other test has used: every store made here lives until the file ends. */
const newName = () => `notes-${++count}`

const wordsOf = (stored: unknown): string[] => {
  const words = (stored as { words?: unknown } | null)?.words
  return Array.isArray(words) ? words.filter((word): word is string => typeof word === 'string') : []
}

/** The app, started: a store that reads what the phone has under this name. In version 1 the words were one text. */
function start(name: string, version = 1) {
  return createKeptStore<Pick<Notes, 'words'>, Pick<Notes, 'add'>>(
    {
      name,
      version,
      empty: { words: [] },
      read: (stored, from) => {
        const text = (stored as { text?: unknown } | null)?.text
        return { words: from < 2 && typeof text === 'string' ? text.split(' ') : wordsOf(stored) }
      },
    },
    (set) => ({ add: (word) => set((state) => ({ words: [...state.words, word] })) }),
  )
}

const onPhone = createDurableStorage(ownStorage)

/** Leaves this on the phone, whole, as some version of the app would have. */
const leave = (name: string, text: string) => onPhone.setItem(name, text)

const kept = (name: string): unknown => JSON.parse(onPhone.getItem(name) ?? 'null')

describe('a kept store', () => {
  test('has what it was left with when the app starts again', () => {
    const name = newName()
    start(name).getState().add('调解')
    start(name).getState().add('仲裁')
    expect(start(name).getState().words).toEqual(['调解', '仲裁'])
  })

  test('keeps its data, and none of what it can do', () => {
    const name = newName()
    start(name).getState().add('调解')
    expect(kept(name)).toEqual({ state: { words: ['调解'] }, version: 1 })
  })

  test('is at its beginning on a new phone', () => {
    expect(start(newName()).getState().words).toEqual([])
  })

  test('reads what an older version left, and keeps it in the new form', () => {
    const name = newName()
    leave(name, JSON.stringify({ state: { text: '调解 仲裁' }, version: 1 }))
    expect(start(name, 2).getState().words).toEqual(['调解', '仲裁'])
    expect(kept(name)).toEqual({ state: { words: ['调解', '仲裁'] }, version: 2 })
  })

  test('reads what it can of a newer version, and keeps that aside before writing over it', () => {
    const name = newName()
    const newer = { state: { words: ['调解', 7], colours: ['green'] }, version: 3 }
    leave(name, JSON.stringify(newer))
    const store = start(name, 2)
    expect(store.getState().words).toEqual(['调解'])
    store.getState().add('仲裁')
    store.getState().add('诉讼')
    expect(kept(`${name}.v3`)).toEqual(newer)
    expect(start(name, 2).getState().words).toEqual(['调解', '仲裁', '诉讼'])
  })

  test('does not keep an older version aside', () => {
    const name = newName()
    leave(name, JSON.stringify({ state: { text: '调解' }, version: 1 }))
    start(name, 2)
    expect(ownStorage.keys().filter((key) => key.startsWith(`${name}.`))).toEqual([])
  })

  test.each(['', '{"state":{"words":["调', 'undefined', 'not JSON'])(
    'starts anew over %j, and keeps that aside',
    (text) => {
      const name = newName()
      leave(name, text)
      const store = start(name)
      expect(store.getState().words).toEqual([])
      store.getState().add('one')
      store.getState().add('two')
      expect(start(name).getState().words).toEqual(['one', 'two'])
      expect(onPhone.getItem(`${name}.unreadable`)).toBe(text)
    },
  )

  test.each([
    null,
    7,
    'text',
    [],
    {},
    { state: null, version: 1 },
    { state: 'words', version: 1 },
    { state: { words: 'one' }, version: 1 },
    { state: { words: { 0: 'one' } } },
    { state: {}, version: '1' },
    { version: 1 },
    { version: 2 },
    { state: [['words']], version: -1 },
  ])('starts anew over %j and goes on keeping', (stored) => {
    const name = newName()
    leave(name, JSON.stringify(stored))
    const store = start(name)
    expect(store.getState().words).toEqual([])
    store.getState().add('one')
    expect(start(name).getState().words).toEqual(['one'])
  })

  test('keeps the sound part of a value that is partly wrong', () => {
    const name = newName()
    leave(name, JSON.stringify({ state: { words: ['one', null, 2, 'three'] }, version: 1 }))
    expect(start(name).getState().words).toEqual(['one', 'three'])
  })

  test('falls back to the value before when the phone damaged the newest', () => {
    const name = newName()
    const store = start(name)
    store.getState().add('one')
    store.getState().add('two')
    ownStorage.set(`${name}#b`, String(ownStorage.get(`${name}#b`)).slice(0, -4))
    expect(start(name).getState().words).toEqual(['one'])
  })
})

describe('a full phone', () => {
  test('is reported, and the app goes on with what it has in memory', () => {
    const name = newName()
    const store = start(name)
    store.getState().add('one')
    phone.full = true
    store.getState().add('two')
    expect(store.getState().words).toEqual(['one', 'two'])
    expect(useStorageTrouble.getState().full).toBe(true)
    expect(start(name).getState().words).toEqual(['one'])
  })

  test('is reported once: after that the reader is left in peace', () => {
    const store = start(newName())
    phone.full = true
    store.getState().add('one')
    useStorageTrouble.getState().dismiss()
    store.getState().add('two')
    expect(useStorageTrouble.getState().full).toBe(false)
  })

  test('loses nothing of this visit once there is room again', () => {
    const name = newName()
    const store = start(name)
    phone.full = true
    store.getState().add('one')
    phone.full = false
    store.getState().add('two')
    expect(start(name).getState().words).toEqual(['one', 'two'])
  })

  test('is not reported while there is room', () => {
    start(newName()).getState().add('one')
    expect(useStorageTrouble.getState().full).toBe(false)
  })
})

describe('seeing and clearing what is kept', () => {
  test('every store is shown as plain data, by name', () => {
    const [lessons, looks] = [newName(), newName()]
    start(lessons).getState().add('one')
    start(looks).getState().add('two')
    expect(exportKept()).toEqual({
      [lessons]: { state: { words: ['one'] }, version: 1 },
      [looks]: { state: { words: ['two'] }, version: 1 },
    })
  })

  test('nothing kept is nothing shown', () => {
    start(newName())
    expect(exportKept()).toEqual({})
  })

  test('what was kept aside is shown too: newer versions, unreadable text, damaged copies', () => {
    const [newer, unreadable, damaged] = [newName(), newName(), newName()]
    leave(newer, JSON.stringify({ state: { words: ['one'] }, version: 9 }))
    leave(unreadable, '{"state":')
    ownStorage.set(`${damaged}#a`, 'damaged')
    for (const name of [newer, unreadable, damaged]) start(name)
    expect(exportKept()).toMatchObject({
      [`${newer}.v9`]: { state: { words: ['one'] }, version: 9 },
      [`${unreadable}.unreadable`]: '{"state":',
      [`${damaged}#a.damaged`]: 'damaged',
    })
  })

  test('text that is no JSON is shown as it is', () => {
    const name = newName()
    start(name)
    leave(name, '{"state":')
    expect(exportKept()).toEqual({ [name]: '{"state":' })
  })

  test('clearing leaves nothing of this app, and everything of others, on the phone', () => {
    const [newer, unreadable, damaged] = [newName(), newName(), newName()]
    leave(newer, JSON.stringify({ state: { words: ['one'] }, version: 9 }))
    leave(unreadable, '{"state":')
    ownStorage.set(`${damaged}#a`, 'damaged')
    phone.storage.set('another-app', 'stays')
    for (const name of [newer, unreadable, damaged]) start(name).getState().add('one')
    clearKept()
    expect([...phone.storage.keys()]).toEqual(['another-app'])
    expect(exportKept()).toEqual({})
  })

  test('after clearing, a store that lives on begins anew with its next change', () => {
    const name = newName()
    const store = start(name)
    store.getState().add('one')
    store.getState().add('two')
    clearKept()
    expect(store.getState().words).toEqual([])
    expect(start(name).getState().words).toEqual([])
    store.getState().add('three')
    expect(start(name).getState().words).toEqual(['three'])
  })
})

describe('two counties on one origin', () => {
  const other = (name: string) => `linxian/${name}#a`

  test('do not see, write over or clear what is the other’s', () => {
    const name = newName()
    phone.storage.set(other(name), 'theirs')
    start(name).getState().add('one')
    expect(exportKept()).toEqual({ [name]: { state: { words: ['one'] }, version: 1 } })
    clearKept()
    expect([...phone.storage]).toEqual([[other(name), 'theirs']])
  })

  test('what was kept before keys named the county goes to the first that starts, whole, and lies nowhere else', () => {
    const name = newName()
    const before = createDurableStorage({
      get: (key) => phone.storage.get(key),
      set: (key, value) => phone.storage.set(key, value),
      remove: (key) => phone.storage.delete(key),
    })
    for (const words of [['one'], ['one', 'two']])
      before.setItem(name, JSON.stringify({ state: { words }, version: 1 }))
    before.setItem(`${name}.v9`, '{"state":{},"version":9}')
    expect(start(name).getState().words).toEqual(['one', 'two'])
    expect([...phone.storage.keys()].filter((key) => !key.startsWith('shili/'))).toEqual([])
    expect(exportKept()).toHaveProperty([`${name}.v9`])
    // As the app before would have fallen back.
    ownStorage.remove(`${name}#b`)
    expect(start(name).getState().words).toEqual(['one'])
  })

  test('what a county has of its own already, nothing of another’s old app takes the place of', () => {
    const name = newName()
    start(name).getState().add('mine')
    phone.storage.set(`${name}#a`, 'of an old app')
    expect(start(name).getState().words).toEqual(['mine'])
    expect(phone.storage.get(`${name}#a`)).toBe('of an old app')
  })

  test('a full phone keeps what was there before where it was, for the next start', () => {
    const name = newName()
    phone.storage.set(`${name}#a`, 'of before')
    const set = phone.storage.set.bind(phone.storage)
    phone.storage.set = (key, value) => {
      if (key.startsWith('shili/')) throw new Error('QuotaExceededError')
      return set(key, value)
    }
    start(name)
    expect([...phone.storage]).toEqual([[`${name}#a`, 'of before']])
  })
})

test('what was taken out lies nowhere on the phone any longer', () => {
  const name = newName()
  const store = start(name)
  store.getState().add('留着的')
  store.getState().add('不要了的')
  store.setState(({ words }) => ({ words: words.filter((word) => word !== '不要了的') }))
  expect(JSON.stringify([...phone.storage])).not.toContain('不要了的')
  expect(start(name).getState().words).toEqual(['留着的'])
})
