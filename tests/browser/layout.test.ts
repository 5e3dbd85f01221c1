import { lessonPack } from '../../src/content/lesson-pack'
import { routes } from '../../src/platform/routes'
import { topPage } from '../../tools/browser/phone'
import { browserForTests } from './host/browser-host'
import { cutText, poorType, promised, sidewaysOverflow, smallTargets } from './host/measure'
import { openExample } from './host/open-example'
import { pageExamples } from './host/page-examples'

const host = browserForTests()

const modes = ['standard', 'elder'] as const
/** Places in the mode's list of sizes, and what stands at the last of them. */
const smallest = 0
const largest = { standard: 2, elder: 3 } as const
const largestBody = { standard: 20, elder: 30 } as const

describe.each(modes)('%s', (mode) => {
  const examples = pageExamples.filter(({ newcomer }) => !(newcomer && mode === 'elder')) // nobody has chosen it yet

  test.each(examples)('everything can be read and pressed, in every size, down to 320 px: $name', async (example) => {
    const { page } = await openExample(host, example, mode, { textSize: smallest })
    const faults: Record<string, string[]> = {}
    const measure = async (look: string) => {
      for (const width of [375, 320]) {
        await page.setViewportSize({ width, height: 812 })
        const found = [
          ...(await sidewaysOverflow(page)),
          ...(await cutText(page)),
          ...(await smallTargets(page, promised[mode])),
          ...(await poorType(page, promised[mode])),
        ]
        if (found.length > 0) faults[`${look}，${width}`] = found
      }
    }
    await measure('字最小')
    // As the app does it, without opening the page again.
    await page.locator(`${topPage} .page`).evaluate((element, body) => {
      for (const at of [element, document.documentElement]) (at as HTMLElement).style.setProperty('--body', body)
    }, `${largestBody[mode]}px`)
    await measure('字最大')
    expect(faults).toEqual({})
  })
})

test('every figure of every lesson fits the narrowest screen at the largest size', async () => {
  const { page, origin } = await host.openApp(routes.home(), {
    reader: { mode: 'elder', textSize: largest.elder },
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
}, 180_000)

test.each(modes)('the largest size of %s is the one measured above', async (mode) => {
  const { page } = await host.openApp(routes.lessons(), { reader: { mode, textSize: largest[mode] } })
  const size = await page.locator(`${topPage} .page`).evaluate((element) => getComputedStyle(element).fontSize)
  expect(size).toBe(`${largestBody[mode]}px`)
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
