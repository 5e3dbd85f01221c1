import type { Download } from 'playwright-core'
import { routes } from '../../src/platform/routes'
import { axeFaults } from './host/axe'
import { browserForTests } from './host/browser-host'
import { readerOf } from './host/reader'

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
    await see.link(/^交通事故/).click()
    await see.arrivesAt('交通事故')
    await see.heading('事情到哪一步了？').waitFor()
    await see.link(/^刚出事/).click()
    await see.words('第 2 问，最多 5 问').waitFor()
    await see.arrivesAt('交通事故')
    await page.goBack()
    await see.words('第 1 问，最多 5 问').waitFor()
    await see.heading('事情到哪一步了？').waitFor()
  })

  test('a deadline is counted, is accessible, and goes into the calendar', async () => {
    const { page } = await host.openApp(routes.deadline('labour-award-sue-15d'), { reader: { mode } })
    const see = readerOf(page)
    for (const [label, value] of [
      ['年', '2026'],
      ['月', '9'],
      ['日', '20'],
    ] as const)
      await page.getByRole('textbox', { name: label, exact: true }).fill(value)
    await see.button('算一算').click()
    await see.words(/最后一天：2026年10月8日/).waitFor()
    expect(await axeFaults(page, mode)).toEqual([])
    const waiting = page.waitForEvent('download')
    await see.button('存到日历里提醒我').click()
    const file = (await bytesOf(await waiting)).toString('utf8')
    expect(file).toContain('BEGIN:VEVENT')
    expect(file).toMatch(/DTSTART;VALUE=DATE:20261008/)
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
