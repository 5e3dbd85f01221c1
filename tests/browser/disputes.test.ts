import ICAL from 'ical.js'
import type { Download } from 'playwright-core'
import { routes } from '../../src/platform/routes'
import { axeFaults } from '../../tools/browser/axe'
import { browserForTests } from './host/browser-host'
import { readerOf } from './host/reader'

ICAL.design.strict = true

const host = browserForTests()
const modes = ['standard', 'elder'] as const

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

describe.each(modes)('in %s', (mode) => {
  test('the browser’s Back goes to the question before, where another answer can be given', async () => {
    const { page } = await host.openApp(routes.disputes(), { reader: { mode } })
    const see = readerOf(page)
    await see.button(/^伤人、出事/).click()
    await see.link(/^交通事故/).click()
    await see.arrivesAt('交通事故')
    await see.heading('事情到哪一步了？').waitFor()
    await see.link(/^刚出事/).click()
    await see.words(/^第 2 问，/).waitFor()
    await see.arrivesAt('交通事故')
    await page.goBack()
    await see.words(/^第 1 问，/).waitFor()
    await see.heading('事情到哪一步了？').waitFor()
  })

  test('in a paper 上一步 goes back: the browser’s Back then leaves the steps, and shows none twice', async () => {
    const { page } = await host.openApp(routes.form('complaint-loan'), { reader: { mode } })
    const see = readerOf(page)
    const step = (number: number) => see.words(new RegExp(`第 ${number} 步，共`)).waitFor()
    await see.button('开始写').click()
    await step(1)
    await see.button('下一步').click()
    await step(2)
    await see.button('上一步').click()
    await step(1)
    await page.goBack()
    await see.button(/^(?:开始写|接着写)$/).waitFor()
    expect(see.route()).toBe(routes.form('complaint-loan'))
  })

  test('上一步 of a step opened by a link leads to the step before', async () => {
    const { page } = await host.openApp(routes.form('complaint-loan', 2), { reader: { mode } })
    const see = readerOf(page)
    await see.button('上一步').click()
    await see.words(/第 2 步，共/).waitFor()
    expect(see.route()).toBe(routes.form('complaint-loan', 1))
  })

  test('a deadline is counted, is accessible, and goes into the calendar', async () => {
    // A limit that no holiday moves, counted from today: a day gone by is offered no reminder.
    const { page } = await host.openApp(routes.deadline('fine-15d'), { reader: { mode } })
    const see = readerOf(page)
    const start = new Date()
    for (const [label, value] of [
      ['年', start.getFullYear()],
      ['月', start.getMonth() + 1],
      ['日', start.getDate()],
    ] as const)
      await page.getByRole('textbox', { name: label, exact: true }).fill(String(value))
    await see.button('算一算').click()
    const last = new Date(start.getFullYear(), start.getMonth(), start.getDate() + 15)
    await see
      .words(new RegExp(`最后一天：${last.getFullYear()}年${last.getMonth() + 1}月${last.getDate()}日`))
      .first()
      .waitFor()
    expect(await axeFaults(page, mode)).toEqual([])
    const waiting = page.waitForEvent('download')
    await see.button('存到日历里提醒我').click()
    const file = (await bytesOf(await waiting)).toString('utf8')
    const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
    const [year, month, day] = [last.getFullYear(), last.getMonth() + 1, last.getDate()]
    expect(event?.getFirstPropertyValue('dtstart')).toMatchObject({ year, month, day, isDate: true })
    expect(event?.getAllSubcomponents('valarm')).toHaveLength(3)
  })

  test('a paper is written, shown, and downloaded as a Word file', async () => {
    const { page } = await host.openApp(routes.form('mediation-application', 0), { reader: { mode } })
    const see = readerOf(page)
    await page.getByRole('textbox').first().fill('示例村人民调解委员会')
    await page.goto(`${page.url().split('#')[0]}#${routes.paper('mediation-application')}`)
    await see
      .words(/示例村人民调解委员会/)
      .first()
      .waitFor()
    expect(await axeFaults(page, mode)).toEqual([])
    const waiting = page.waitForEvent('download')
    await see.button('存成 Word 文件').click()
    const download = await waiting
    expect(download.suggestedFilename()).toBe('人民调解申请书.docx')
    expect((await bytesOf(download)).subarray(0, 2).toString()).toBe('PK')
  })
})
