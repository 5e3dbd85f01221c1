import { routes } from '../../src/platform/routes'
import { axeFaults } from '../../tools/browser/axe'
import { browserForTests } from './host/browser-host'
import { readerOf } from './host/reader'

const host = browserForTests()
const modes = ['standard', 'elder'] as const

describe.each(modes)('in %s', (mode) => {
  test('from home to the questions about unpaid wages, and back to the results as they were', async () => {
    const { page } = await host.openApp(routes.home(), { reader: { mode } })
    const see = readerOf(page)
    await see.link(/^找一找/).click()
    await see.arrivesAt('找一找')
    const box = page.getByRole('textbox', { name: '想找什么' })
    await box.pressSequentially('老板不给钱')
    await see.link(/^欠薪与劳动/).waitFor()
    expect(await axeFaults(page, mode)).toEqual([])
    await see.link(/^欠薪与劳动/).click()
    await see.arrivesAt('欠薪与劳动')
    await page.goBack()
    await see.link(/^欠薪与劳动/).waitFor()
    expect(await box.inputValue()).toBe('老板不给钱')
  })

  test('by pinyin from the keyboard alone, a whole group, and the way back', async () => {
    const { page } = await host.openApp(routes.search(), { reader: { mode } })
    const see = readerOf(page)
    await page.getByRole('textbox', { name: '想找什么' }).focus()
    await page.keyboard.type('fuyi')
    const all = see.link(/^看全部/).first()
    await all.focus()
    await page.keyboard.press('Enter')
    await see.button('再找别的').waitFor()
    expect(new Set(await page.locator('.marked').allTextContents())).toContain('复议')
    expect(await axeFaults(page, mode)).toEqual([])
  })

  test('what was opened is offered again; nothing found ends at the phone', async () => {
    const { page } = await host.openApp(routes.search({ q: '彩礼' }), { reader: { mode } })
    const see = readerOf(page)
    await see.link(/^婚姻家庭/).click()
    await see.arrivesAt('婚姻家庭')
    await page.goBack()
    await see.button('清掉写的字').click()
    await see.button('删掉“彩礼”').waitFor()
    await page.getByRole('textbox', { name: '想找什么' }).fill('嗷嗷嗷')
    await see.words('没有对上，打电话问').waitFor()
    await see.button('拨打 12348，问法律').waitFor()
    expect(await axeFaults(page, mode)).toEqual([])
  })
})
