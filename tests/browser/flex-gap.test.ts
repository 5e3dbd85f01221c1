import type { Page } from 'playwright-core'
import { topPage } from '../../tools/browser/phone'
import { pageExamples } from '../../tools/pages/browser-examples'
import { browserForTests } from './host/browser-host'
import { openExample } from './host/open-example'

const host = browserForTests()

/** Takes from this browser what it knows of `gap` between flex items, and gives it what old phones get instead. */
function becomeOld(page: Page): Promise<{ gaps: number; fallbacks: number }> {
  return page.evaluate(() => {
    let gaps = 0
    let fallbacks = 0
    for (const sheet of document.styleSheets) {
      for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
        const rule = sheet.cssRules[index]
        if (rule instanceof CSSStyleRule && /flex$/.test(rule.style.display) && rule.style.gap) {
          rule.style.gap = '0'
          gaps++
        } else if (rule instanceof CSSSupportsRule && rule.conditionText.includes('inset')) {
          for (const each of [...rule.cssRules].reverse()) sheet.insertRule(each.cssText, index + 1)
          fallbacks++
        }
      }
    }
    return { gaps, fallbacks }
  })
}

/**
 * Where everything that is seen stands, by its place in the document. What is drawn inside an icon does not matter, nor
 * how large a box of lines that wrap, or one that ends with it, is: it reaches past its last item there.
 */
async function places(page: Page): Promise<{ name: string; box: number[] }[]> {
  // A sheet is still on its way up.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  )
  return page.locator(topPage).evaluate((top) => {
    const wraps = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).flexWrap === 'wrap' || wraps(element.lastElementChild))
    return [...top.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const name = `${element.parentElement?.className} > ${element.className}`
      const seen = width * height > 0 && !element.closest('svg')
      return { name, box: !seen ? [] : wraps(element) ? [x, y] : [x, y, width, height] }
    })
  })
}

test.each(pageExamples)('$name stands as it is on phones without gap', async (example) => {
  const { page } = await openExample(host, example, 'standard')
  const before = await places(page)
  const { gaps, fallbacks } = await becomeOld(page)
  const after = await places(page)
  expect(gaps).toBeGreaterThan(0)
  expect(fallbacks).toBe(gaps)
  const moved = before.flatMap(({ name, box }, index) => {
    const now = after[index]?.box ?? []
    return box.some((side, at) => Math.abs(side - (now[at] ?? 0)) > 1) ? [`${name}: ${box} → ${now}`] : []
  })
  expect(moved).toEqual([])
})
