import { phone } from '../stubs/taro'

const inFrame = (framed: boolean) =>
  Object.defineProperty(window, 'parent', { value: framed ? {} : window, configurable: true })
afterEach(() => inFrame(false))

test('in a frame of another’s page nothing that the reader keeps is shown, written over or cleared', () => {
  phone.storage.set('shili/notes#a', '1|x|别人不该看见的')
  inFrame(true)
  jest.isolateModules(() => {
    const { ownStorage } = require('@/platform/own-storage') as typeof import('@/platform/own-storage')
    expect(ownStorage.keys()).toEqual([])
    expect(ownStorage.get('notes#a')).toBeUndefined()
    ownStorage.set('notes#a', 'new')
    expect(ownStorage.get('notes#a')).toBe('new')
    ownStorage.remove('notes#a')
  })
  expect([...phone.storage]).toEqual([['shili/notes#a', '1|x|别人不该看见的']])
})
