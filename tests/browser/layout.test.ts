import { lessonPack } from '../../src/content/lesson-pack'
import { textSizeNames } from '../../src/domain/kept/preferences'
import { routes } from '../../src/platform/routes'
import { topPage } from '../../tools/browser/phone'
import { browserForTests } from './host/browser-host'
import { cutText, sidewaysOverflow } from './host/measure'

const host = browserForTests()

test('every figure of every lesson fits the narrowest screen at the largest size', async () => {
  const { page, origin } = await host.openApp(routes.home(), {
    reader: { mode: 'elder', textSize: textSizeNames.elder.length - 1 },
    width: 320,
  })
  const faults: Record<string, string[]> = {}
  for (const lesson of lessonPack.lessons) {
    for (const [index, { figure }] of lesson.cards.entries()) {
      if (!figure) continue
      const route = routes.lesson(lesson.id, index)
      await page.goto(`${origin}/?fresh=${lesson.id}-${index}#${route}`)
      await page.locator('.figure').waitFor()
      const found = [...(await sidewaysOverflow(page)), ...(await cutText(page))]
      if (found.length > 0) faults[route] = found
    }
  }
  expect(faults).toEqual({})
})

test('a wide window shows one column in the middle, its bars in line with it', async () => {
  const reader = { mode: 'standard' } as const
  const { page } = await host.openApp(routes.home(), { reader, desktop: true, width: 1280, height: 900 })
  const column = { left: 400, right: 880 }
  const sides = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { left, right } = element.getBoundingClientRect()
      return { left, right }
    })
  expect(await sides(`${topPage} .page`)).toEqual(column)
  expect(await sides('.weui-tabbar')).toEqual(column)
  await page.getByRole('link', { name: '学法' }).click()
  await page.getByRole('heading', { name: '学法', level: 1 }).waitFor()
  await page.waitForFunction(() => document.querySelectorAll('.taro_page_shade').length === 1)
  expect(await sides(`${topPage} .page`)).toEqual(column)
  expect(await sides(`${topPage} .back-bar`)).toEqual(column)
})
