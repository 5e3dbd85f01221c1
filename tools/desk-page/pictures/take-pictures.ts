import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { launchChromium } from '../../browser/launch-chromium'
import { patience } from '../../browser/patience'
import { packFolder } from '../../pack/pack-folder'
import { bundlePage } from '../bundle'
import type { DeskPlace } from '../server/desk'
import { openDesk } from '../server/server'
import { breachOf, countyList } from './county-list'

/** What the desk itself writes among the content: the pictures begin with nothing published. */
const deskFiles = ['published', 'codes.json', 'release.json']

/** Takes the pictures of docs/desk.md on an invented list, in a project of its own. Answers their names. */
export async function takePictures(place: DeskPlace, folder: string): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'desk-pictures-'))
  const names: string[] = []
  const browser = await launchChromium()
  try {
    cpSync(join(place.root, packFolder(place.pack)), join(root, packFolder(place.pack)), {
      recursive: true,
      filter: (path) => !deskFiles.includes(basename(path)),
    })
    const complain = (text: string) => {
      throw new Error(text)
    }
    const opened = await openDesk({ ...place, root, home: root }, await bundlePage(place.root), complain)
    if (!('desk' in opened)) throw new Error(`already open: ${opened.address}`)
    const office = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'zh-CN' })
    office.setDefaultTimeout(patience)
    const page = await office.newPage()
    mkdirSync(folder, { recursive: true })
    const take = async (name: string, height = 720) => {
      await page.setViewportSize({ width: 1280, height })
      const picture = await sharp(await page.screenshot())
        .png({ palette: true, colours: 64, effort: 10 })
        .toBuffer()
      writeFileSync(join(folder, `${name}.png`), picture)
      names.push(`${name}.png`)
      await page.setViewportSize({ width: 1280, height: 720 })
    }
    await page.goto(opened.desk.address())
    await walk(page, root, take)
    await opened.desk.close()
  } finally {
    await browser.close()
    rmSync(root, { recursive: true, force: true })
  }
  return names
}

/** The officer's way, from the table to the signature. */
async function walk(page: Page, root: string, take: (name: string, height?: number) => Promise<void>): Promise<void> {
  const hand = async (count: number, faults?: number) => {
    const file = join(root, '虚构的清单.xlsx')
    writeFileSync(file, await countyList(count, faults))
    await page.locator('input[type=file]').setInputFiles(file)
  }
  await page.getByRole('link', { name: '不罚轻罚事项', exact: true }).click()
  await page.getByRole('heading', { name: '把填好的表放进来' }).waitFor()
  await hand(60, 3)
  await page.getByRole('link', { name: '下载标红的副本' }).waitFor()
  await page.locator('#faults').evaluate((heading) => heading.scrollIntoView())
  await take('page-faults', 360)
  await hand(60)
  await page.getByText('表里的列是这样认的').click()
  await page.locator('.plan').evaluate((plan) => plan.scrollIntoView())
  await take('page-columns', 860)
  await page.getByText('都要占上', { exact: true }).click()
  await page.locator('#questions').evaluate((heading) => heading.scrollIntoView())
  await take('page-questions', 400)
  await page.getByRole('button', { name: '照这样回答' }).click()
  await page.getByRole('button', { name: '看手机上的样子' }).click()
  await page.frameLocator('iframe').getByText(breachOf(1)).first().waitFor()
  await page.locator('#changes').evaluate((heading) => heading.scrollIntoView())
  await take('page-look', 960)
  await page.getByLabel('出自哪个文件').fill('虚构〔2026〕1号')
  await page.getByLabel('谁导入的').fill('张三')
  await page.getByRole('button', { name: '导入这 60 条' }).click()
  await page.getByText('已经导入').waitFor()
  await page.getByRole('link', { name: '首页' }).click()
  await page.getByRole('heading', { name: '等着签发' }).waitFor()
  await take('page-home', 660)
  await page.getByRole('link', { name: '看“不罚轻罚事项”并签发' }).click()
  await page.getByRole('heading', { name: `1. ${breachOf(1)}` }).waitFor()
  await take('page-sign')
}
