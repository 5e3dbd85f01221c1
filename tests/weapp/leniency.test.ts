import { leniencyPack } from '../../src/content/leniency-pack'
import { partsOf } from '../../src/domain/leniency/leniency'
import { packItems } from '../../src/domain/leniency/leniency-pack'
import { realSizeItems } from '../../tools/bench/real-size-items'
import { readItems } from '../../tools/content/compile/readings'
import { budgets } from '../../tools/size/budgets'
import { measurePackages } from '../../tools/size/package-sizes'
import type { WeappHost } from '../../tools/weapp-host/weapp-host'
import { builtWeapp } from './built-weapp'
import { overBudget } from './over-budget'
import { modeChoices, phonesForTests } from './phones'

const start = phonesForTests()
const searchBox = { label: '找一件事' }

const rows = (host: WeappHost) => host.findAll({ className: 'item-row__breach' }).map(({ text }) => text)

test.each(Object.values(modeChoices))('%s: from home to an item, and what must be put right', async (mode) => {
  const host = await start()
  await host.tap(mode)
  await host.tap('不罚轻罚')
  await host.tap(host.find({ text: /^找一件事/ }) ?? '找一件事')
  await host.type(searchBox, '银行账号')
  expect(host.findAll({ className: 'marked' })[0]?.text).toBe('银行账号')
  await host.tap('纳税人没有按规定把全部银行账号报给税务机关')
  expect(host.text()).toContain('漏了的赶紧补办、补报')
  expect(host.text()).toContain('不罚、轻罚都不是说做得对')
  expect(host.text()).toContain('全国·税务')
})

test.each([
  ['pinyin', 'yinhangzhanghao', '银行账号'],
  ['initials', 'yhzh', '银行账号'],
  ['everyday words', '记账', '账簿'],
  ['two words', '扣缴 票证', '税收票证'],
])('by %s', async (_, typed, wanted) => {
  const host = await start({}, 'pages/leniency/items')
  await host.type(searchBox, typed)
  expect(rows(host).filter((row) => row.includes(wanted))).not.toEqual([])
  expect(overBudget(host)).toEqual({})
})

test('everyday words are said to be turned, with the source', async () => {
  const host = await start({}, 'pages/leniency/items')
  await host.type(searchBox, '占道摆摊')
  expect(host.text()).toContain('“占道摆摊”也按“摆摊”“占道经营”“占用…道路”找。')
  await host.tap({ text: /^依据 \d+ 条$/ })
  expect(host.text()).toContain('聊城市道路交通安全条例第55条')
  await host.tap('这里还用在哪')
  expect(host.page().path).toBe('pages/sources/source')
})

test('nothing found ends at 12345', async () => {
  const host = await start({}, 'pages/leniency/items')
  await host.type(searchBox, '拖拉机年检')
  expect(host.text()).toContain('没有找到')
  await host.tap('拨打 12345')
  expect(host.calls.filter(({ api }) => api === 'makePhoneCall')).toMatchObject([{ args: [{ phoneNumber: '12345' }] }])
})

test('what was chosen is shared with the page, and what was typed is not', async () => {
  const host = await start({}, 'pages/leniency/items?kind=exempt')
  const chosen = rows(host)
  await host.type(searchBox, '账簿')
  expect(rows(host)).not.toEqual(chosen)
  const shared = await host.share()
  expect(decodeURIComponent(String(shared?.path))).not.toContain('账簿')
  const friend = await start({}, String(shared?.path).slice(1))
  expect(rows(friend)).toEqual(chosen)
})

test('an item is kept, shown under 我的 after a restart, and opens from there', async () => {
  const host = await start({}, 'pages/leniency/item?id=tax-06')
  const before = host.setDatas.length
  await host.tap('收藏这项')
  for (const { bytes } of host.setDatas.slice(before)) expect(bytes).toBeLessThanOrEqual(budgets.page.tapSetDataBytes)
  expect(host.text()).toContain('已收藏')
  const again = await start({ storage: { values: host.storage.snapshot() } }, 'pages/me/index')
  expect(again.text()).toContain('1 项')
  await again.tap('收藏')
  await again.tap('纳税人没有按规定缴销发票')
  expect(again.page()).toEqual({ path: 'pages/leniency/item', query: { id: 'tax-06' } })
})

test('the self-check asks, says what the law says, can be changed, and is shared without the answers', async () => {
  const host = await start({}, 'pages/leniency/check')
  await host.tap('我是摆摊的')
  await host.tap('都不是')
  for (const answer of [
    '都不是，是开店、办事、干活的事',
    '不到2年，或者还在做',
    '不能，或者没有证据',
    '有，很轻',
    '改了，而且改得及时',
  ])
    await host.tap(answer)
  expect(host.text()).toContain('第 6 问，最多 6 问')
  await host.tap('是，以前没有过')
  expect(host.text()).toContain('法律写的是：可以不予处罚')
  expect(host.text()).toContain('由执法机关查清事实以后决定')
  expect((await host.share())?.path).toBe('/pages/leniency/check')
  await host.back()
  await host.tap('不是')
  expect(host.text()).toContain('要看情况')
})

test('an everyday act leads to what the law says of it, by its address as well', async () => {
  const host = await start({}, 'pages/leniency/check')
  await host.tap('我是种地养殖的')
  await host.tap('烧了秸秆、落叶、荒草')
  expect(host.text()).toContain('为什么这么说')
  const friend = await start({}, 'pages/leniency/check?act=farm-straw')
  expect(friend.text()).toBe(host.text())
  // Each answer can be given otherwise.
  await friend.tap('我是种地养殖的')
  expect(friend.text()).toContain('你是做什么的？')
})

test('what is ticked after an inspection is kept', async () => {
  const host = await start({}, 'pages/leniency/inspected')
  await host.tap('1. 当场')
  await host.tap({ role: 'checkbox', label: '第 1 样，对过了' })
  const again = await start({ storage: { values: host.storage.snapshot() } }, 'pages/leniency/inspected')
  expect(again.text()).toContain('对过 1 样')
})

test('from punished wrongly to the questions of 解纷', async () => {
  const host = await start({}, 'pages/leniency/guide?id=wronged')
  await host.tap('不服处罚，找谁')
  expect(host.page()).toEqual({ path: 'pages/triage/office/index', query: { tree: 'penalty' } })
})

const real = leniencyPack.county.rows.length === 0 ? test : test.skip

real('as long as the county has not published, the page says so and how to ask', async () => {
  const host = await start({}, 'pages/leniency/index')
  expect(host.text()).toContain('县里的清单还没有逐项公布')
  expect(host.text()).toContain('打12345')
  expect(host.text()).not.toContain('示例')
})

test('762 items of real size fit the sub-package beside all that is in it', () => {
  const items = realSizeItems(762)
  const characters = items.map((item) => partsOf(item).reduce((sum, { text }) => sum + text.length, 0))
  expect(Math.min(...characters)).toBeGreaterThanOrEqual(300)
  expect(characters.reduce((sum, count) => sum + count, 0) / items.length).toBeGreaterThanOrEqual(350)
  const published = Buffer.byteLength(JSON.stringify({ county: packItems(items), ...readItems(items) }))
  const now = Buffer.byteLength(JSON.stringify(leniencyPack.county))
  const built = measurePackages(builtWeapp()).subPackages['pages/leniency'] ?? Number.POSITIVE_INFINITY
  expect(built - now + published).toBeLessThanOrEqual(budgets.weapp.leniencyWithListBytes)
})
