import { ownStorage } from '@/platform/own-storage'
import { catchUpKept, createKeptStore, createPassingStore, followOtherTabs } from '@/platform/storage'
import { phone } from '../stubs/taro'

interface Desk {
  drafts: Record<string, string>
  stars: string[]
  answered: number
}

interface Changes {
  write: (draft: string, text: string) => void
  drop: (draft: string) => void
  star: (id: string) => void
  answer: () => void
}

const empty: Desk = { drafts: {}, stars: [], answered: 0 }
let count = 0
let name = ''

beforeEach(() => {
  phone.reset()
  name = `desk-${++count}`
})

/** The app in one more tab, over the same storage. */
const openTab = () =>
  createKeptStore<Desk, Changes>(
    {
      name,
      version: 1,
      empty,
      read: (stored) => ({ ...empty, ...(stored as object) }),
    },
    (set) => ({
      write: (draft, text) => set(({ drafts }) => ({ drafts: { ...drafts, [draft]: text } })),
      drop: (draft) =>
        set(({ drafts }) => ({ drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== draft)) })),
      star: (id) => set(({ stars }) => ({ stars: [id, ...stars] })),
      answer: () => set(({ answered }) => ({ answered: answered + 1 })),
    }),
  ).getState

/** What someone finds who opens the app afterwards. */
const kept = () => {
  const { drafts, stars, answered } = openTab()()
  return { drafts, stars, answered }
}

/** The value and the one before it, as they lie on the phone. */
const slots = () => [ownStorage.get(`${name}#a`), ownStorage.get(`${name}#b`)]

test('what two tabs write is all there', () => {
  const [a, b] = [openTab(), openTab()]
  a().write('loan', '张三欠我钱')
  b().write('divorce', '家里的事')
  a().star('wages')
  b().star('land')
  expect(kept()).toEqual({ drafts: { loan: '张三欠我钱', divorce: '家里的事' }, stars: ['land', 'wages'], answered: 0 })
})

test('what is counted in two tabs is counted once each', () => {
  const [a, b] = [openTab(), openTab()]
  for (const tab of [a, b, b, a]) tab().answer()
  expect(kept().answered).toBe(4)
})

test('what one tab deletes, the other does not bring back', () => {
  const a = openTab()
  a().write('loan', '旧的')
  a().write('land', '留着的')
  const b = openTab()
  a().drop('loan')
  b().star('wages')
  expect(kept()).toEqual({ drafts: { land: '留着的' }, stars: ['wages'], answered: 0 })
})

/** 清空 in another tab, of which this one has not heard: a browser may have put it to sleep. */
const clearElsewhere = () => {
  for (const key of ownStorage.keys()) ownStorage.remove(key)
}

test('清空 in one tab is not undone by a keystroke in the other, which then goes on from nothing', () => {
  const b = openTab()
  b().write('loan', '旧的')
  b().star('wages')
  clearElsewhere()
  b().write('loan', '旧的，又打了一个字')
  expect(ownStorage.keys()).toEqual([])
  expect(b()).toMatchObject(empty)
  b().write('land', '新的')
  expect(kept()).toEqual({ drafts: { land: '新的' }, stars: [], answered: 0 })
})

test('清空 in one tab empties in the other what is only passing, too', () => {
  const b = openTab()
  const passing = createPassingStore({ drafts: ['别人不该看见的'] as string[] }, () => ({}))
  passing.setState({ drafts: ['写了一半'] })
  b().star('wages')
  clearElsewhere()
  catchUpKept()
  expect(passing.getState().drafts).not.toContain('写了一半')
})

test('what a full phone refused is not lost to what another tab kept', () => {
  const [a, b] = [openTab(), openTab()]
  phone.full = true
  a().write('loan', '没存下的')
  phone.full = false
  b().write('land', '存下的')
  a().star('wages')
  expect(kept()).toEqual({ drafts: { loan: '没存下的', land: '存下的' }, stars: ['wages'], answered: 0 })
})

test('an open tab shows what the other did, without writing anything itself', () => {
  followOtherTabs()
  const [a, b] = [openTab(), openTab()]
  a().write('loan', '写在那边')
  const written = slots()
  window.dispatchEvent(new Event('storage'))
  expect(b().drafts).toEqual({ loan: '写在那边' })
  expect(slots()).toEqual(written)
  a().star('wages')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(b().stars).toEqual(['wages'])
})

test('an older version of the app in another tab does not make the two write in turn for ever', () => {
  const a = openTab()
  a().star('one')
  const newer = createKeptStore<Desk, Changes>(
    {
      name,
      version: 2,
      empty,
      read: (stored) => ({ ...empty, ...(stored as object) }),
    },
    (set) => ({ ...a(), star: (id) => set(({ stars }) => ({ stars: [id, ...stars] })) }),
  )
  a().star('two')
  const written = slots()
  for (let round = 0; round < 3; round++) catchUpKept()
  expect(newer.getState().stars).toEqual(['two', 'one'])
  expect(slots()).toEqual(written)
})
