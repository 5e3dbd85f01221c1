import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { axeFaults } from '../../tools/browser/axe'
import { launchChromium } from '../../tools/browser/launch-chromium'
import { patience } from '../../tools/browser/patience'
import { builtH5 } from '../../tools/browser/static-server'
import { breachOf, countyList } from '../../tools/desk-page/pictures/county-list'
import { leniencyItems } from '../../tools/published/kinds/leniency-items'
import { desk as command, goodRow, lay, plantDesk, readList, workbook } from '../tools/desk/desk-project'
import { type PlantedDesk, planted, wholePage } from '../tools/desk-page/open-desk'

let browser: Browser
let table: Uint8Array
beforeAll(async () => {
  browser = await launchChromium()
  table = await countyList(60)
})
afterAll(() => browser.close())

let place: PlantedDesk
let office: BrowserContext
let page: Page
const said: string[] = []
async function openOffice(size: { width: number; height: number }) {
  place = await planted({ root: plantDesk('whole'), page: await wholePage(), app: builtH5() })
  office = await browser.newContext({ viewport: size, locale: 'zh-CN', acceptDownloads: true })
  office.setDefaultTimeout(patience)
  page = await office.newPage()
  page.on('pageerror', ({ message }) => said.push(message))
  await page.goto(place.desk.address())
}
afterEach(async () => {
  await office.close()
  await place.desk.close()
  expect([...place.complaints, ...said.splice(0)]).toEqual([])
})

const kindLink = () => page.getByRole('link', { name: '不罚轻罚事项', exact: true })
const inPhone = () => page.frameLocator('iframe[title="手机上的样子"]')

/** As the mouse does it: the file is over the place, and let go. */
async function drop(name: string, bytes: Uint8Array) {
  const file = await page.evaluateHandle(
    ({ name, base64 }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name))
      return transfer
    },
    { name, base64: Buffer.from(bytes).toString('base64') },
  )
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('.drop', type, { dataTransfer: file })
}

/** Nothing sticks out to the side, so that nobody must scroll there. */
const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function soundScreen() {
  expect(await axeFaults(page, 'standard')).toEqual([])
  expect(await sideways()).toBe(0)
}

test('an officer drops the county’s own table, sees an item in the phone and publishes; another reads all of it and signs', async () => {
  await openOffice({ width: 1280, height: 720 })
  await kindLink().waitFor()
  await soundScreen()
  await kindLink().click()
  await page.getByRole('heading', { name: '把填好的表放进来' }).waitFor()
  await soundScreen()

  await drop('清单.xlsx', table)
  await page.getByText('这份清单里没有写明的').waitFor()
  await page.getByText('表里的列是这样认的').click()
  expect(await page.getByLabel('F列').locator('option:checked').textContent()).toBe('打钩：不予处罚')
  await soundScreen()
  await page.getByText('都要占上', { exact: true }).click()
  await page.getByRole('button', { name: '照这样回答' }).click()
  await page.getByText('新增 60 条').first().waitFor()

  await page.getByRole('button', { name: '看手机上的样子' }).click()
  await inPhone().getByText(breachOf(1)).first().waitFor()
  await inPhone().getByText('示例条件乙').first().waitFor()
  await page.getByRole('button', { name: breachOf(2), exact: true }).click()
  await inPhone().getByText('示例情形乙').first().waitFor()
  await soundScreen()

  await page.getByLabel('出自哪个文件').fill('示例〔2026〕1号')
  await page.getByLabel('谁导入的').fill('张三')
  await page.getByRole('button', { name: '导入这 60 条' }).click()
  await page.getByText('已经导入').waitFor()
  await soundScreen()

  await page.getByRole('link', { name: '看全部名单，签发' }).click()
  await page.getByRole('heading', { name: `50. ${breachOf(50)}` }).waitFor()
  await page.getByRole('button', { name: '下一页' }).first().click()
  await page.getByRole('heading', { name: `60. ${breachOf(60)}` }).waitFor()
  await page.getByLabel('找一条').fill('示例情形乙')
  await page.getByText('60 条里找到 15 条').waitFor()
  await soundScreen()
  await page.getByLabel('谁签发').fill('张三')
  await page.getByRole('button', { name: '看过了' }).click()
  await page.getByText('要由另一个人核对以后签发').waitFor()
  await page.getByLabel('谁签发').fill('李四')
  await page.getByRole('button', { name: '看过了' }).click()
  await page.getByText('已经由 李四 签发').waitFor()

  // The same by command, on the same day: the same bytes.
  const other = plantDesk('whole')
  const file = lay(other, '清单.xlsx', table)
  const signed = ['--document', '示例〔2026〕1号', '--by', '张三']
  const imported = await command(other, 'import', 'leniency-items', file, ...signed, '--answer', 'conditions=all')
  expect(imported).toMatchObject({ code: 0 })
  const code = readList(other, 'leniency-items')?.hash ?? ''
  expect(await command(other, 'approve', code, '--by', '李四')).toMatchObject({ code: 0 })
  const list = 'content/guanxian/published/leniency-items.json'
  expect(readFileSync(join(place.root, list), 'utf8')).toBe(readFileSync(join(other, list), 'utf8'))
})

test('the same by keyboard alone', async () => {
  await openOffice({ width: 1366, height: 768 })
  await kindLink().waitFor()
  const { keyboard } = page
  /** Goes on from one thing to the next until the one that is called so. */
  const goTo = async (name: string | RegExp) => {
    for (let steps = 0; steps < 200; steps++) {
      await keyboard.press('Tab')
      const called = await page.evaluate(() => {
        const { activeElement: at } = document
        const labels = at && 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : []
        return (labels.map(({ textContent }) => textContent).join(' ') || at?.textContent || '').trim()
      })
      if (typeof name === 'string' ? called === name : name.test(called)) return
    }
    throw new Error(`no way to ${name}`)
  }
  await goTo('不罚轻罚事项')
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: '把填好的表放进来' }).waitFor()
  const chooser = page.waitForEvent('filechooser')
  await goTo('选一个文件')
  await keyboard.press('Enter')
  const path = join(place.root, '清单.xlsx')
  writeFileSync(path, table)
  await (await chooser).setFiles(path)
  await page.getByText('这份清单里没有写明的').waitFor()
  await goTo('都要占上')
  await keyboard.press('Space')
  await goTo('照这样回答')
  await keyboard.press('Enter')
  await page.getByText('新增 60 条').first().waitFor()
  await goTo('看手机上的样子')
  await keyboard.press('Enter')
  await inPhone().getByText('示例条件乙').first().waitFor()
  await goTo('出自哪个文件（文号）')
  await keyboard.type('示例〔2026〕1号')
  await goTo('谁导入的（姓名）')
  await keyboard.type('张三')
  await keyboard.press('Enter')
  await page.getByText('已经导入').waitFor()
  await goTo('看全部名单，签发')
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: `1. ${breachOf(1)}` }).waitFor()
  await goTo('谁签发（姓名）')
  await keyboard.type('李四')
  await keyboard.press('Enter')
  await page.getByText('已经由 李四 签发').waitFor()
  expect(readList(place.root, 'leniency-items')).toMatchObject({ approval: { by: '李四' }, records: { length: 60 } })
})

test('a table with faults is answered with where, what and how, and with a marked copy', async () => {
  await openOffice({ width: 1280, height: 720 })
  await kindLink().click()
  const rows = [1, 2, 3].map(goodRow['leniency-items'])
  await drop('错.xlsx', await workbook(leniencyItems, [...rows, { ...goodRow['leniency-items'](4), kind: '不晓得' }]))
  const row = page.getByRole('row', { name: /没有“不晓得”这一项/ })
  await row.waitFor()
  expect(await row.getByRole('cell').allTextContents()).toEqual(
    expect.arrayContaining(['不罚轻罚事项', '5', expect.stringContaining('D5')]),
  )
  await soundScreen()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载标红的副本' }).click()
  expect((await download).suggestedFilename()).toBe('错.标错.xlsx')
  expect(readList(place.root, 'leniency-items')).toBeUndefined()
})

test('what was replaced is taken up again; and every other screen is sound, also at 125 %', async () => {
  await openOffice({ width: 1280, height: 720 })
  const publish = async (count: number, isTooMuch = false) => {
    await page.getByRole('link', { name: '首页' }).click()
    await kindLink().click()
    const rows = Array.from({ length: count }, (_, index) => goodRow['leniency-items'](index + 1))
    await drop('表.xlsx', await workbook(leniencyItems, rows))
    await page.getByLabel('出自哪个文件').fill('示例〔2026〕1号')
    await page.getByLabel('谁导入的').fill('张三')
    if (isTooMuch) await page.getByLabel('这些真的要删').check()
    await page.getByRole('button', { name: `导入这 ${count} 条` }).click()
    await page.getByText('已经导入').waitFor()
  }
  await publish(10)
  await publish(5, true)
  await page.getByRole('link', { name: '以前公布过的' }).click()
  await page.getByLabel('要换、要撤的').fill('赵六')
  await soundScreen()
  await page.getByRole('button', { name: /换回这一份.*10 条/ }).click()
  await page.getByText('已经换回这一份。').waitFor()
  expect(readList(place.root, 'leniency-items')?.records).toHaveLength(10)
  await page.getByRole('button', { name: '撤下现在的这一份' }).click()
  await page.getByText('已经撤下。').waitFor()
  expect(readList(place.root, 'leniency-items')).toBeUndefined()

  // What a window of 1280 × 720 shows at 125 %.
  await page.setViewportSize({ width: 1024, height: 576 })
  await soundScreen()
  for (const [name, heading] of [
    ['海报和码', '第一步：发码'],
    ['公布了多少', '和报告的数字比'],
    ['发布出去', '写过的'],
    ['首页', '法治阵地'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('heading', { name: heading }).waitFor()
    await soundScreen()
  }
})
