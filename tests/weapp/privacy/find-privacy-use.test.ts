import { findPrivacyFields, findPrivacyUse, findPrivacyUseInTemplate } from './find-privacy-use'

const names = (source: string) => findPrivacyUse(source, 'a.js').map(({ name }) => name)

test.each([
  ['a call through a bundled import', 'o().getLocation({}).then(f)', ['getLocation']],
  ['a function handed on', 'use((0, t.chooseMedia), wx.chooseImage)', ['chooseMedia', 'chooseImage']],
  ['a name in brackets', 'wx["getClipboardData"]()', ['getClipboardData']],
  ['a name put together', 'wx["get" + "Location"]()', ['getLocation']],
  ['a name kept in a variable', 'var n = `setClipboardData`; wx[n]({})', ['setClipboardData']],
  [
    'a name taken out of wx',
    'const { startRecord, request: r, getUserProfile: p } = wx',
    ['startRecord', 'getUserProfile'],
  ],
  ['an optional call', 'wx.openBluetoothAdapter?.()', ['openBluetoothAdapter']],
  ['an open-type', 'jsx(Button, { openType: "getPhoneNumber" })', ['getPhoneNumber']],
  ['an avatar button', 'jsx(Button, { openType: a ? "chooseAvatar" : "" })', ['chooseAvatar']],
  ['a nickname input', 'jsx(Input, { type: "nickname" })', ['nickname input']],
])('%s is a use', (_case, source, expected) => {
  expect(names(source)).toEqual(expected)
})

const table = (extra: string) =>
  `var n = new Set(["${Array.from({ length: 30 }, (_, index) => `api${index}`).join('","')}","${extra}"])`

test.each([
  ['a name in Taro’s table of functions', table('getLocation')],
  ['a name inside a longer text', 'var text = "getLocation 是什么"'],
  ['another property', 'wx.getLocationName(); x.type = "text"'],
  ['an event name in Taro’s table of attributes', 'var b = { bindGetUserInfo: "", bindChooseAvatar: "" }'],
  ['another input type', 'jsx(Input, { type: "digit" })'],
])('%s is not a use', (_case, source) => {
  expect(names(source)).toEqual([])
})

test('a use beside the table is still found', () => {
  expect(names(`${table('getLocation')};wx.getLocation()`)).toEqual(['getLocation'])
})

test('a short list is not a table', () => {
  expect(names('var n = new Set(["getLocation", "chooseImage"])')).toEqual(['getLocation', 'chooseImage'])
})

test('a use says where it is', () => {
  expect(findPrivacyUse('var a\nwx.getLocation()', 'pages/a.js')).toEqual([
    { name: 'getLocation', at: 'pages/a.js:2:1', excerpt: 'var a wx.getLocation()' },
  ])
})

test('a gated component in a template is found', () => {
  const found = findPrivacyUseInTemplate(
    '<view>\n<camera mode="normal"/></view><live-pusher url=""></live-pusher><camera-icon/>',
    'base.wxml',
  )
  expect(found.map(({ name, at }) => [name, at])).toEqual([
    ['camera', 'base.wxml:2:1'],
    ['live-pusher', 'base.wxml:2:31'],
  ])
})

test('fields of app.json that ask for a location are found', () => {
  expect(findPrivacyFields({ pages: [], requiredPrivateInfos: ['getLocation'], permission: {} })).toEqual([
    'requiredPrivateInfos',
    'permission',
  ])
  expect(findPrivacyFields({ pages: [] })).toEqual([])
})
