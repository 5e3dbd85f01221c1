import { parsePageUrl } from '../../../tools/weapp-host/navigation'
import { bootHost, type WeappHost } from '../../../tools/weapp-host/weapp-host'
import { plantFolder } from '../../planted-folder'
import { lastAnswer, smallProgram } from './small-program'

const dist = plantFolder(smallProgram)
let host: WeappHost

/** Navigates as the current page's own code would, and returns WeChat's answer. */
async function navigate(api: string, options: object): Promise<string> {
  await host.callPage('call', { api, options })
  return (lastAnswer(host) as { errMsg: string }).errMsg
}

/** What the pages logged about their lives since the last look. */
function lives(): string[] {
  const fresh = host.logs.slice(seenLogs)
  seenLogs = host.logs.length
  return fresh
    .filter((log) => /^log: \w+ (?:loads|shows|hides|ends)$/.test(log))
    .map((log) => log.slice('log: '.length))
}
let seenLogs = 0

beforeEach(async () => {
  seenLogs = 0
  host = await bootHost(dist)
  await host.open('pages/home/index')
})
afterEach(() => host.close())

test('a page opens on top and goes with the back gesture', async () => {
  await host.tap('下一页') // a relative url
  expect(host.page()).toEqual({ path: 'pages/lessons/index', query: { id: '1' } })
  expect(host.text()).toBe('课 1')
  await host.back()
  expect(host.page().path).toBe('pages/home/index')
  expect(lives()).toEqual(['home shows', 'home hides', 'lessons loads', 'lessons ends', 'home shows'])
})

test('redirectTo ends the page it leaves', async () => {
  expect(await navigate('redirectTo', { url: '/pages/lessons/index?id=2' })).toBe('redirectTo:ok')
  expect(host.openPages()).toEqual(['pages/lessons/index'])
  expect(lives()).toContain('home ends')
})

test('tabs stay alive behind each other; pages above them end', async () => {
  await host.tap('加一')
  await host.tap('下一页')
  expect(await navigate('switchTab', { url: '/pages/me/index' })).toBe('switchTab:ok')
  await host.tapTab('首页')
  expect(host.text()).toMatch(/^首页 1/)
  expect(lives().slice(2)).toEqual(['lessons loads', 'lessons ends', 'me loads', 'me shows', 'me hides', 'home shows'])
})

test('reLaunch ends everything, cached tabs included', async () => {
  await host.tapTab('我的')
  expect(await navigate('reLaunch', { url: '/pages/bench/index' })).toBe('reLaunch:ok')
  expect(lives().slice(-2)).toEqual(['me ends', 'home ends'])
})

test.each([
  ['navigateTo', '/pages/nowhere/index', 'navigateTo:fail page "pages/nowhere/index" is not found'],
  ['navigateTo', '/pages/me/index', 'navigateTo:fail can not navigateTo a tabbar page'],
  ['redirectTo', '/pages/me/index', 'redirectTo:fail can not redirectTo a tabbar page'],
  ['switchTab', '/pages/bench/index', 'switchTab:fail can not switch to no-tabBar page'],
  ['navigateBack', '', 'navigateBack:fail cannot navigate back at first page'],
])('%s %s is refused', async (api, url, errMsg) => {
  expect(await navigate(api, { url })).toBe(errMsg)
  expect(host.openPages()).toEqual(['pages/home/index'])
})

test('ten pages is the limit', async () => {
  for (let opened = 1; opened < 10; opened += 1) await navigate('navigateTo', { url: '/pages/lessons/index' })
  expect(host.openPages()).toHaveLength(10)
  expect(await navigate('navigateTo', { url: '/pages/lessons/index' })).toMatch(
    /^navigateTo:fail webview count limit exceed/,
  )
  expect(await navigate('navigateBack', { delta: 20 })).toBe('navigateBack:ok')
  expect(host.openPages()).toEqual(['pages/home/index'])
})

test('the app starts where it is opened, and a later link closes what was open', async () => {
  await host.open('pages/bench/index?x=1')
  expect(host.openPages()).toEqual(['pages/bench/index'])
  expect(host.text()).toBe('{"x":"1"}')
  expect(host.logs.filter((log) => log.includes('launch'))).toEqual(['log: launch pages/home/index 1001'])
})

test.each([
  ['encoded values stay encoded', '/a/b?q=%E6%A2%A8', { q: '%E6%A2%A8' }],
  ['plain Chinese arrives encoded', '/a/b?q=梨&n=1', { q: '%E6%A2%A8', n: '1' }],
  ['a value ends at a second equals sign', '/a/b?q=1==2', { q: '1' }],
  ['no query', '/a/b', {}],
])('a url is read as WeChat does: %s', (_case, url, query) => {
  expect(parsePageUrl(url)).toEqual({ path: 'a/b', query })
})
