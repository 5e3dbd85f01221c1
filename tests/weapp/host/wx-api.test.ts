import { bootHost, type HostOptions, type WeappHost } from '../../../tools/weapp-host/weapp-host'
import { plantFolder } from '../../planted-folder'
import { lastAnswer, smallProgram } from './small-program'

const dist = plantFolder(smallProgram)
let host: WeappHost

async function openBench(options: HostOptions = {}): Promise<void> {
  host = await bootHost(dist, options)
  await host.open('pages/bench/index')
}

async function call(api: string, options: object = {}): Promise<unknown> {
  await host.callPage('call', { api, options })
  return lastAnswer(host)
}

async function callSync(api: string, ...args: unknown[]): Promise<unknown> {
  await host.callPage('callSync', { api, args })
  return lastAnswer(host)
}

afterEach(() => host.close())

test('storage is kept, inspected and carried to the next visit', async () => {
  await openBench({ storage: { values: { size: '大' } } })
  expect(await callSync('getStorageSync', 'size')).toBe('大')
  expect(await callSync('getStorageSync', 'none')).toBe('')
  expect(await call('getStorage', { key: 'none' })).toEqual({ errMsg: 'getStorage:fail data not found' })
  await call('setStorage', { key: 'read', data: [1, 2] })
  expect(host.storage.get('read')).toEqual([1, 2])
  const values = host.storage.snapshot()
  host.close()
  await openBench({ storage: { values } })
  expect(await call('getStorage', { key: 'read' })).toEqual({ data: [1, 2], errMsg: 'getStorage:ok' })
})

test('a full phone refuses to store, and keeps what it had', async () => {
  await openBench({ storage: { values: { note: '旧' }, quotaBytes: 20 } })
  expect(await callSync('setStorageSync', 'note', '很长很长很长很长')).toEqual([
    true,
    'setStorageSync:fail exceed storage max size',
  ])
  expect(await call('setStorage', { key: 'other', data: '很长很长很长很长' })).toEqual({
    errMsg: 'setStorage:fail exceed storage max size',
  })
  expect(host.storage.snapshot()).toEqual({ note: '旧' })
})

test('system information can be set, and changed while the app runs', async () => {
  await openBench({ system: { theme: 'dark', fontSizeScaleFactor: 1.4 } })
  expect(await callSync('getAppBaseInfo')).toMatchObject({ theme: 'dark', fontSizeScaleFactor: 1.4 })
  await host.callPage('listen', { event: 'ThemeChange' })
  await host.changeSystem({ theme: 'light' })
  expect(lastAnswer(host)).toEqual({ theme: 'light' })
  expect(await callSync('getSystemInfoSync')).toMatchObject({ theme: 'light', platform: 'android' })
})

test('calls are recorded without their callbacks', async () => {
  await openBench()
  expect(await call('showToast', { title: '好了' })).toEqual({ errMsg: 'showToast:ok' })
  expect(host.calls).toContainEqual({ api: 'showToast', args: [{ title: '好了' }], page: 'pages/bench/index' })
})

test('a test gives its own answers, at the start or later', async () => {
  await openBench({ answers: { checkSession: () => ({ fresh: true }) } })
  expect(await call('checkSession')).toEqual({ fresh: true, errMsg: 'checkSession:ok' })
  host.answer('showModal', () => ({ confirm: false, cancel: true }))
  expect(await call('showModal')).toMatchObject({ cancel: true })
  host.answer('makePhoneCall', () => {
    throw new Error('cancel')
  })
  expect(await call('makePhoneCall')).toEqual({ errMsg: 'makePhoneCall:fail cancel' })
})

test('there is no network, and nothing private', async () => {
  await openBench()
  expect(await call('request', { url: 'https://example.com' })).toEqual({ errMsg: 'request:fail offline' })
  expect(await call('getLocation')).toEqual({
    errMsg: 'getLocation:fail api scope is not declared in the privacy agreement',
  })
})

test('a name the host does not know is noted', async () => {
  await openBench()
  await callSync('openWormhole')
  expect([...host.unknownApis]).toEqual(['openWormhole'])
})
