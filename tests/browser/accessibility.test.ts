import { routes } from '../../src/platform/routes'
import { axeFaults } from '../../tools/browser/axe'
import { firstLesson, pageExamples } from '../../tools/pages/browser-examples'
import { appPages } from './host/app-pages'
import { browserForTests } from './host/browser-host'

const host = browserForTests()
const modes = ['standard', 'elder'] as const

test('every page of the app has an example', () => {
  const shown = new Set(pageExamples.map(({ route }) => route.split('?')[0]))
  expect(appPages().filter((page) => !shown.has(page))).toEqual([])
})

describe.each(modes)('%s', (mode) => {
  test('axe finds nothing where a page lies on others, in a theme that is not the phone’s', async () => {
    const { page } = await host.openApp(routes.home(), { reader: { mode, theme: 'dark' } })
    await page.getByRole('link', { name: '学法' }).click()
    await page.getByRole('heading', { name: '学法', level: 1 }).waitFor()
    await page.waitForFunction(() => document.querySelectorAll('.taro_page_shade').length === 1)
    expect(await axeFaults(page, mode)).toEqual([])
  })
})

test('axe sees what is wrong, also in this app’s own elements', async () => {
  const { page } = await host.openApp(routes.me(), { reader: { mode: 'elder' } })
  await page.evaluate(() => {
    document.querySelector('.row__title')?.setAttribute('style', 'color: #666')
    document.querySelector('.page')?.removeAttribute('role')
  })
  const faults = (await axeFaults(page, 'elder')).map((fault) => fault.split(' ')[0])
  expect(new Set(faults)).toEqual(new Set(['color-contrast-enhanced', 'region']))
})

test('the title follows the reader there and back, also between two lessons', async () => {
  const { page } = await host.openApp(routes.home(), { reader: { mode: 'standard' } })
  const titleBecomes = (title: string) => page.waitForFunction((t) => document.title === t, title)
  await page.evaluate((route) => {
    window.location.hash = route
  }, routes.lesson(firstLesson.id))
  await titleBecomes(`${firstLesson.title} - 冠县普法`)
  await page.getByRole('button', { name: /^依据 \d+ 条/ }).click()
  await page.getByRole('link', { name: '这里还用在哪' }).first().click()
  await page.getByRole('heading', { name: '用在哪里' }).waitFor()
  expect(await page.title()).not.toContain(firstLesson.title)
  await page.goBack()
  await titleBecomes(`${firstLesson.title} - 冠县普法`)
  await page.getByRole('button', { name: '关上' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.goBack()
  await titleBecomes('冠县普法')
})

test('the page tells its language', async () => {
  const { page } = await host.openApp(routes.home())
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
})

test('the tab bar says what it is and where the reader is', async () => {
  const { page } = await host.openApp(routes.home(), { reader: { mode: 'standard' } })
  const bar = page.getByRole('navigation')
  await bar.getByRole('link', { name: '首页', exact: true }).and(page.locator('[aria-current=page]')).waitFor()
  await bar.getByRole('link', { name: '我的' }).click()
  await bar.getByRole('link', { name: '我的' }).and(page.locator('[aria-current=page]')).waitFor()
  expect(await bar.locator('[aria-current]').count()).toBe(1)
})
