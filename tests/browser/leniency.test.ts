import { leniencyPack } from '../../src/content/leniency-pack'
import { routes } from '../../src/platform/routes'
import { axeFaults } from '../../tools/browser/axe'
import { browserForTests } from './host/browser-host'
import { readerOf } from './host/reader'

const host = browserForTests()
const modes = ['standard', 'elder'] as const
/** With what the county has published, or with the demonstration list. */
const all = leniencyPack.national.length + leniencyPack.county.rows.length

describe.each(modes)('in %s', (mode) => {
  test('from home to an item by typing pinyin, kept, and found again under 我的', async () => {
    const { page } = await host.openApp(routes.home(), { reader: { mode } })
    const see = readerOf(page)
    await see.link(/不罚轻罚$/).click()
    await see.arrivesAt('不罚轻罚')
    await see.button(/^找一件事/).click()
    await see.arrivesAt('不罚轻罚事项')
    await page.getByRole('textbox', { name: '找一件事' }).pressSequentially('zhanghao')
    await see.link(/全部银行账号/).waitFor()
    expect(new Set(await page.locator('.marked').allTextContents())).toEqual(new Set(['账号']))
    expect(await axeFaults(page, mode)).toEqual([])
    await see.link(/全部银行账号/).click()
    const title = '纳税人没有按规定把全部银行账号报给税务机关'
    await see.arrivesAt(title)
    await page.getByRole('switch', { name: '收藏这项' }).click()
    await page.getByRole('switch', { name: '已收藏' }).waitFor()
    await page.goto(`${page.url().split('#')[0]}#${routes.favourites()}`)
    await see.link(title).waitFor()
  })

  test('everyday words are turned, and nothing found ends at 12345', async () => {
    const { page } = await host.openApp(routes.leniencyItems(), { reader: { mode } })
    const see = readerOf(page)
    const box = page.getByRole('textbox', { name: '找一件事' })
    await box.fill('记账')
    await see.words('“记账”也按“账簿”找。').waitFor()
    await box.fill('拖拉机年检')
    await see.words('没有找到').waitFor()
    await see.button('拨打 12345').waitFor()
    await see.button('清掉写的字').click()
    await see.words(`一共 ${all} 项`).waitFor()
  })

  test('the list grows as the reader scrolls', async () => {
    const { page } = await host.openApp(routes.leniencyItems(), { reader: { mode }, height: 640 })
    const rows = page.locator('.item-row')
    const before = await rows.count()
    expect(before).toBeLessThan(leniencyPack.national.length)
    await rows.last().scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 5000)
    await page.waitForFunction((count) => document.querySelectorAll('.item-row').length > count, before)
  })

  test('the self-check is answered, changed with Back, and says what the law says', async () => {
    const { page } = await host.openApp(routes.leniencyCheck(), { reader: { mode } })
    const see = readerOf(page)
    await see.link('我是摆摊的').click()
    await see.link('都不是').click()
    await see.words('第 1 问，最多 6 问').waitFor()
    await see.link(/^都不是/).click()
    await see.words('第 2 问，最多 6 问').waitFor()
    await see.link(/^停下来2年多了/).click()
    await see.words('要看情况').waitFor()
    expect(await axeFaults(page, mode)).toEqual([])
    await page.goBack()
    await see.words('第 2 问，最多 6 问').waitFor()
    await see.link(/^不到2年/).click()
    await see.words('第 3 问，最多 6 问').waitFor()
  })
})
