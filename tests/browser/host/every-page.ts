import type { Page } from 'playwright-core'
import { bodySize, type Preferences, textSizeNames } from '../../../src/domain/kept/preferences'
import { axeFaults } from '../../../tools/browser/axe'
import { topPage } from '../../../tools/browser/phone'
import { type PageExample, pageExamples } from '../../../tools/pages/browser-examples'
import { browserForTests } from './browser-host'
import { cutText, narrowColumns, poorType, promised, sidewaysOverflow, smallTargets, touching } from './measure'
import { openExample } from './open-example'

/** The factor WeChat's own font size can have: as it comes, half way, and as far as the app follows it. */
const phoneScales = [1, 1.25, 1.5]

/** Every size that body text can have, smallest first: each level of the mode under each setting of the phone's own. */
function bodySizes(mode: Preferences['mode']): number[] {
  const levels = [...textSizeNames[mode].keys()]
  const sizes = phoneScales.flatMap((scale) => levels.map((textSize) => bodySize({ mode, textSize }, scale)))
  return [...new Set(sizes)].sort((a, b) => a - b)
}

/** As the app does it, without opening the page again. */
function setBodySize(page: Page, size: number): Promise<void> {
  return page.locator(`${topPage} .page`).evaluate((element, body) => {
    for (const at of [element, document.documentElement]) (at as HTMLElement).style.setProperty('--body', `${body}px`)
  }, size)
}

/** What the window's title should say, if it does not, and a page whose heading is not its title. */
async function wrongTitle(page: Page, { title: expected, heading: first = expected }: PageExample): Promise<string[]> {
  const title = expected === undefined ? '冠县普法' : `${expected} - 冠县普法`
  await page.waitForFunction((wanted) => document.title === wanted, title).catch(() => {})
  const found = await page.title()
  if (found !== title) return [`窗口标题是“${found}”，不是“${title}”`]
  if (first === undefined) return []
  const heading = page.locator(topPage).getByRole('heading', { level: 1, name: first as string, exact: true })
  return (await heading.count()) === 1 ? [] : [`没有“${first}”这个大标题`]
}

/**
 * The tests that go through every page of the app in one mode. Each opens its page once and holds everything against it:
 * opening takes longer than all the rest. One file a mode, so that two processors go through them at once.
 */
export function testEveryPage(mode: Preferences['mode']): void {
  const host = browserForTests()
  const examples = pageExamples.filter(({ newcomer }) => !(newcomer && mode === 'elder')) // nobody has chosen it yet

  test.each(examples)(
    'can be read, pressed and heard, light or dark, in every size, down to 320 px: $name',
    async (example) => {
      const { page } = await openExample(host, example, mode, { textSize: 0 })
      const faults: Record<string, string[]> = {}
      const hold = (check: string, found: string[]) => {
        if (found.length > 0) faults[check] = found
      }
      const measure = async (width: number, size: number) => {
        await setBodySize(page, size)
        hold(`正文 ${size}，屏幕宽 ${width}`, [
          ...(await sidewaysOverflow(page)),
          ...(await cutText(page)),
          ...(await narrowColumns(page)),
          ...(await smallTargets(page, promised[mode])),
          ...(await poorType(page, promised[mode])),
        ])
      }

      hold('标题', await wrongTitle(page, example))
      hold('间距', await touching(page))
      hold('浅色', await axeFaults(page, mode))
      await page.emulateMedia({ colorScheme: 'dark' })
      hold('深色', await axeFaults(page, mode, { onlyColours: true }))

      const sizes = bodySizes(mode)
      for (const size of [sizes[0], sizes.at(-1)] as number[]) await measure(375, size)
      await page.setViewportSize({ width: 320, height: 812 })
      for (const size of sizes) await measure(320, size)
      expect(faults).toEqual({})
    },
  )

  test('the sizes above are those the app gives its pages', async () => {
    for (const textSize of textSizeNames[mode].keys()) {
      const { page } = await host.openApp('/pages/lessons/index', { reader: { mode, textSize } })
      const shown = await page.locator(`${topPage} .page`).evaluate((element) => getComputedStyle(element).fontSize)
      expect(bodySizes(mode).map((size) => `${size}px`)).toContain(shown)
    }
  })
}
