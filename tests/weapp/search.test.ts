import { budgets } from '../../tools/size/budgets'
import type { HostOptions, WeappHost } from '../../tools/weapp-host/weapp-host'
import { overBudget } from './over-budget'
import { modeChoices, phonesForTests } from './phones'

const startPhone = phonesForTests()
const box = { label: '想找什么' }

const start = (options: HostOptions = {}, url = 'pages/search/index') => startPhone(options, url)

/** Waits until the app has seen that the typing is over: it gives a reader less than this to go on. */
const looked = (host: WeappHost): Promise<void> => host.idle(500)

async function write(host: WeappHost, text: string): Promise<void> {
  await host.type(box, text)
  await looked(host)
}

const titles = (host: WeappHost) => host.findAll({ className: 'result__title' }).map(({ text }) => text)

test.each(Object.values(modeChoices))(
  '%s: from home, in five taps at most, to where unpaid wages are claimed',
  async (mode) => {
    const host = await start({}, 'pages/home/index')
    await host.tap(mode)
    await host.tap('平时怎么说就怎么写')
    expect(host.page().path).toBe('pages/search/index')
    await write(host, '老板不给钱')
    expect(titles(host)[0]).toBe('欠薪与劳动')
    expect(host.text()).toContain('法律里写作“无故拖欠劳动者的工资”。')
    await host.tap({ className: 'result__title' })
    expect(host.page()).toEqual({ path: 'pages/triage/work/index', query: { tree: 'wages' } })
    await host.back()
    expect(titles(host)[0]).toBe('欠薪与劳动')
  },
)

test('a phrase typed a letter at a time sends little, and never more than thirty rows', async () => {
  const host = await start()
  for (const typed of ['g', 'go', 'gon', 'gong', 'gongz', 'gongzi', '工', '工资', '工资 仲裁', '不', '的']) {
    const before = host.setDatas.length
    await write(host, typed)
    expect(titles(host).length).toBeLessThanOrEqual(30)
    expect(overBudget(host)).toEqual({})
    const sent = host.setDatas.slice(before).reduce((sum, { bytes }) => sum + bytes, 0)
    // The first letter puts the results in place of the suggestions; what follows changes words.
    expect(sent).toBeLessThanOrEqual((typed === 'g' ? 2 : 1.2) * budgets.page.tapSetDataBytes)
  }
})

test('the whole of a group opens on a page of its own, and back is where it was', async () => {
  const host = await start({}, `pages/search/index?q=${encodeURIComponent('复议')}`)
  const before = titles(host)
  const all = host.findAll({ className: 'search__all' })[0]
  const count = Number(/\d+/.exec(all?.text ?? '')?.[0])
  await host.tap(all ?? '')
  expect(host.page().query).toMatchObject({ q: encodeURIComponent('复议') })
  await host.callPage('onReachBottom')
  expect(titles(host).length).toBe(Math.min(count, 12))
  await host.back()
  expect(titles(host)).toEqual(before)
})

test('what was opened is offered again after a restart, and can be deleted', async () => {
  const host = await start()
  await write(host, '彩礼')
  await host.tap({ className: 'result__title' })
  const again = await start({ storage: { values: host.storage.snapshot() } })
  await again.tap('彩礼')
  await looked(again)
  expect(titles(again)).toContain('婚姻家庭')
  await again.tap('清掉写的字')
  await again.tap({ label: '删掉“彩礼”' })
  expect(again.text()).not.toContain('最近找过')
})

test('nothing found ends at the two numbers, and at the questions of 解纷', async () => {
  const host = await start()
  await write(host, '嗷嗷嗷')
  expect(host.text()).toContain('没有对上，打电话问')
  await host.tap('拨打 12348，问法律')
  await host.tap('拨打 12345，问找哪个部门')
  expect(host.calls.filter(({ api }) => api === 'makePhoneCall')).toMatchObject([
    { args: [{ phoneNumber: '12348' }] },
    { args: [{ phoneNumber: '12345' }] },
  ])
  await host.tap('有了矛盾，找谁')
  expect(host.page().path).toBe('pages/disputes/index')
})

test('the search is shared without what was looked for', async () => {
  const host = await start()
  await write(host, '借钱不还')
  const shared = await host.share()
  expect(shared).toMatchObject({ title: '找一找', path: '/pages/search/index' })
})
