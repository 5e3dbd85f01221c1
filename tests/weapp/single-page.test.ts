import { pageExamples } from '../../tools/pages/weapp-examples'
import { phonesForTests } from './phones'

const start = phonesForTests()
const timeline = { scene: 1154 }
const where = '点下面的“前往小程序”再用'

test.each(['pages/home/index', 'pages/lessons/lesson?id=leniency-list', 'pages/disputes/channel?id=village-mediation'])(
  '%s, opened from 朋友圈, says what works only in the mini-program',
  async (url) => {
    const host = await start(timeline, url)
    expect(host.text()).toContain(where)
    expect((await start({}, url)).text()).not.toContain(where)
  },
)

test.each([
  { name: 'another page', url: 'pages/home/index', tap: '学法' },
  { name: 'a call', url: 'pages/home/index', tap: { label: /^拨打 12345/ } },
  { name: 'a door', url: 'pages/disputes/channels', tap: { className: 'row__title' } },
])('a tap for $name is told where it works, and WeChat is not asked', async ({ url, tap }) => {
  const host = await start(timeline, url)
  const { path } = host.page()
  await host.tap(tap)
  expect(host.calls.filter(({ api }) => api === 'showToast')).toMatchObject([{ args: [{ title: where }] }])
  expect(host.page().path).toBe(path)
  expect(host.refusals.map(({ api }) => api).filter((api) => !/^set/.test(api))).toEqual([])
})

test('every page can be opened from 朋友圈', async () => {
  for (const [page, [query = '']] of Object.entries(pageExamples)) {
    const host = await start(timeline, query ? `${page}?${query}` : page)
    expect(host.text()).toContain(where)
  }
})
