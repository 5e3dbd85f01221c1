import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoreApi } from 'zustand'
import '@/pages/me/data'
import { ownStorage } from '@/platform/own-storage'
import { clearKept } from '@/platform/storage'
import { phone } from '../../stubs/taro'

const source = join(__dirname, '../../../src')

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && file !== join('platform', 'storage.ts'))
  .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }))

/** Every kept store there is in the code, so that none can be forgotten here. */
const made = files.flatMap(({ file, text }) =>
  [...text.matchAll(/export const (\w+) = createKeptStore<[\s\S]*?\bname: '([^']+)'/g)].map(
    ([, variable = '', name = '']) => ({ name, variable, file }),
  ),
)

/** What lies on the phone of an app that has opened 我的 → 存在这部手机上的 and no other page, once all is cleared. */
let left: string[]

beforeAll(() => {
  phone.reset()
  for (const { name } of made)
    for (const key of [`${name}#a`, `${name}#b`, `${name}.unreadable#a`]) ownStorage.set(key, 'of before')
  clearKept()
  left = ownStorage.keys()
})

test('no store is made in a way that is overlooked here', () => {
  const calls = files.flatMap(({ text }) => text.match(/createKeptStore[<(]/g) ?? [])
  expect(made).toHaveLength(calls.length)
  expect(made.length).toBeGreaterThan(1)
})

test.each(made)('清空 leaves nothing of $name on the phone', ({ name }) => {
  expect(left.filter((key) => key.startsWith(name))).toEqual([])
})

const dataOf = (state: object) =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => typeof value !== 'function'))

test.each(made)('清空 forgets $name in the open app', ({ file, variable }) => {
  const store = (require(join(source, file)) as Record<string, StoreApi<object>>)[variable]
  if (!store) throw new Error(`${file} has no ${variable}`)
  const empty = dataOf(store.getInitialState())
  store.setState(Object.fromEntries(Object.keys(empty).map((field) => [field, 'something'])))
  expect(dataOf(store.getState())).not.toEqual(empty)
  clearKept()
  expect(dataOf(store.getState())).toEqual(empty)
  expect([...phone.storage.keys()]).toEqual([])
})
