import { budgets } from '../../tools/size/budgets'
import type { WeappHost } from '../../tools/weapp-host/weapp-host'
import { modeChoices, phonesForTests } from './phones'

const start = phonesForTests()

/** The same phone after WeChat threw the app out of memory. */
const restart = (host: WeappHost) => start({ storage: { values: host.storage.snapshot() } })

const rootClasses = (host: WeappHost) => host.find({ className: 'page' })?.classNames ?? []
const bodySize = (host: WeappHost) =>
  /--body:\s*([\d.]+)px/.exec(host.find({ className: 'page' })?.element.getAttribute('style') ?? '')?.[1]
const modes = ['standard', 'elder'] as const

describe.each(modes)('in %s', (mode) => {
  const choose = (host: WeappHost) => host.tap(modeChoices[mode])

  test('the first choice is remembered and not asked again', async () => {
    const host = await start()
    expect(host.text()).toContain('字看得清吗？')
    await choose(host)
    expect(host.text()).not.toContain('字看得清吗？')
    const again = await restart(host)
    expect(again.text()).not.toContain('字看得清吗？')
    expect(rootClasses(again).includes('elder')).toBe(mode === 'elder')
  })

  test('a lesson is read from home to its end, each tap within its budget', async () => {
    const host = await start()
    await choose(host)
    await host.tap('学法')
    await host.tap('做生意有底')
    await host.tap('小错及时改，可能不用罚')
    expect(host.page().path).toBe('pages/lessons/lesson')
    const total = Number(/共 (\d+) 张/.exec(host.text())?.[1])
    for (let card = 1; card < total; card++) {
      const before = host.setDatas.length
      await host.tap('下一张')
      expect(host.text()).toContain(`第 ${card + 1} 张，共 ${total} 张`)
      const sent = host.setDatas.slice(before).reduce((sum, { bytes }) => sum + bytes, 0)
      expect(sent).toBeLessThanOrEqual(budgets.page.tapSetDataBytes)
    }
    expect(host.text()).toContain('这一课读完了')
    await host.tap({ text: /^下一课：/ })
    expect(host.text()).toContain('第 1 张')
    await host.back()
    expect(host.page().path).toBe('pages/lessons/topic')
    expect(host.text()).toContain('已读完')
  })
})

test('a lesson left halfway is offered at home and goes on where it was, also after the app was killed', async () => {
  const host = await start()
  await host.open('pages/lessons/lesson?id=reconsideration')
  await host.tap('下一张')
  await host.tap('下一张')
  const again = await restart(host)
  await again.tap({ text: /^接着读：/ })
  expect(again.page()).toMatchObject({ path: 'pages/lessons/lesson', query: { id: 'reconsideration', card: '3' } })
  expect(again.text()).toContain('第 3 张')
})

test('a swipe turns the card, a scroll does not', async () => {
  const host = await start()
  await host.open('pages/lessons/lesson?id=reconsideration')
  const drag = async (dx: number, dy: number) => {
    const card = { className: 'lesson-screen__card' }
    await host.fire(card, 'touchstart', { touches: [{ pageX: 200, pageY: 400 }] })
    await host.fire(card, 'touchend', { touches: [], changedTouches: [{ pageX: 200 + dx, pageY: 400 + dy }] })
  }
  await drag(-120, 10)
  expect(host.text()).toContain('第 2 张')
  await drag(-70, 200)
  expect(host.text()).toContain('第 2 张')
  await drag(120, 10)
  expect(host.text()).toContain('第 1 张')
  await drag(120, 10)
  expect(host.text()).toContain('第 1 张')
})

test('a favourite is kept and found under 我的', async () => {
  const host = await start()
  await host.open('pages/lessons/lesson?id=mediation-basics')
  await host.tap('收藏这课')
  const again = await restart(host)
  await again.tapTab('我的')
  await again.tap('收藏')
  await again.tap({ className: 'row__title' })
  expect(again.page()).toMatchObject({ path: 'pages/lessons/lesson', query: { id: 'mediation-basics' } })
  expect(again.text()).toContain('已收藏')
})

test('sharing a lesson hands over the card on screen, and the link opens that card', async () => {
  const host = await start()
  await host.open('pages/lessons/lesson?id=reconsideration')
  await host.tap('下一张')
  const shared = await host.share()
  expect(shared?.path).toBe('/pages/lessons/lesson?id=reconsideration&card=2')
  const friend = await start()
  await friend.open(String(shared?.path).slice(1))
  expect(friend.text()).toContain('第 2 张')
  expect(friend.text()).toContain(String(shared?.title))
  expect((await host.share('timeline'))?.query).toBe('id=reconsideration&card=2')
})

test('a citation leads to its source and from there to the cards that rest on it', async () => {
  const host = await start()
  await host.open('pages/lessons/lesson?id=leniency-list')
  await host.tap({ text: /^依据 \d+ 条$/ })
  await host.tap('这里还用在哪')
  expect(host.page().path).toBe('pages/sources/source')
  await host.tap({ className: 'row__title' })
  expect(host.page().path).toBe('pages/lessons/lesson')
})

test.each(['12348', '12345'])('%s is one tap from the dialler', async (number) => {
  const host = await start()
  await host.tap({ label: new RegExp(`^拨打 ${number}`) })
  expect(host.calls.filter(({ api }) => api === 'makePhoneCall')).toMatchObject([{ args: [{ phoneNumber: number }] }])
})

test('there is no button for reading aloud, which WeChat cannot do without a plugin', async () => {
  const host = await start()
  await host.open('pages/lessons/lesson?id=reconsideration')
  expect(host.find('读给我听')).toBeUndefined()
  expect(host.find('转给家人')).toBeDefined()
})

test('the data page clears everything only after asking', async () => {
  const host = await start()
  await host.tap(modeChoices.elder)
  await host.open('pages/lessons/lesson?id=mediation-basics')
  await host.tap('收藏这课')
  await host.open('pages/me/data')
  expect(host.text()).toContain('收藏：1 课')
  await host.tap('清空')
  await host.tap('不清空')
  expect(host.text()).toContain('收藏：1 课')
  await host.tap('清空')
  await host.tap({ className: 'big-button', text: '清空' })
  expect(host.text()).toContain('已经清空')
  expect(host.text()).toContain('收藏：0 课')
  const again = await restart(host)
  expect(again.text()).toContain('字看得清吗？')
})

test('the dark theme of the phone reaches the bar, and a choice of the reader goes before it', async () => {
  const host = await start({ system: { theme: 'dark' } })
  const bar = () => host.calls.filter(({ api }) => api === 'setNavigationBarColor').at(-1)
  expect(bar()).toMatchObject({ args: [{ frontColor: '#ffffff' }] })
  await host.tapTab('我的')
  await host.tap('浅色')
  expect(rootClasses(host)).toContain('light')
  expect(bar()).toMatchObject({ args: [{ frontColor: '#000000' }] })
})

test('WeChat’s own font size is followed', async () => {
  const host = await start({ system: { fontSizeScaleFactor: 1.25 } })
  expect(bodySize(host)).toBe('20')
  await host.tapTab('我的')
  await host.tap('长辈版')
  expect(Number(bodySize(host))).toBeGreaterThan(22)
})

test('damaged storage is set aside and the app goes on', async () => {
  const host = await start()
  await host.open('pages/lessons/lesson?id=mediation-basics')
  await host.tap('收藏这课')
  const values = host.storage.snapshot()
  const newest = Object.keys(values)
    .filter((key) => key.includes('/learning#'))
    .sort((a, b) => Number.parseInt(String(values[a]), 10) - Number.parseInt(String(values[b]), 10))
    .at(-1) as string
  const halfWritten = String(values[newest]).slice(0, 40)
  const again = await start({ storage: { values: { ...values, [newest]: halfWritten } } })
  await again.open('pages/me/data')
  expect(again.text()).toContain('开始读 1 课')
  expect(again.storage.get(`${newest}.damaged`)).toBe(halfWritten)
})

test('a full phone is said once, and reading goes on', async () => {
  const host = await start({ storage: { quotaBytes: 10 } })
  await host.open('pages/lessons/lesson?id=mediation-basics')
  await host.tap('下一张')
  expect(host.text()).toContain('手机空间不够')
  await host.tap('知道了')
  expect(host.text()).toContain('第 2 张')
})

test('an unknown address lands at home', async () => {
  const host = await start({}, 'pages/quiz/no-such-page?id=1')
  expect(host.page().path).toBe('pages/home/index')
})

test('two fast taps open one page', async () => {
  const host = await start()
  const entry = host.find('学法')
  if (!entry) throw new Error('学法 is not on the home page')
  await Promise.all([host.tap(entry), host.tap(entry)])
  expect(host.openPages()).toEqual(['pages/home/index', 'pages/lessons/index'])
})

test('a long walk never gets stuck at WeChat’s ten pages', async () => {
  const host = await start()
  await host.open('pages/lessons/lesson?id=leniency-list')
  for (let step = 0; step < 8; step++) {
    await host.tap({ text: /^依据 \d+ 条$/ })
    await host.tap('这里还用在哪')
    expect(host.page().path).toBe('pages/sources/source')
    await host.tap({ className: 'row__title' })
    expect(host.page().path).toBe('pages/lessons/lesson')
  }
  expect(host.openPages().length).toBeLessThanOrEqual(10)
})
