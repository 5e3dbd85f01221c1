import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe holds against a page, one line a place, so that a failing test reads as a list of work. */
export async function axeFaults(page: Page, mode: 'standard' | 'elder'): Promise<string[]> {
  // Not addScriptTag: the app stays as it is shipped.
  await page.evaluate(`${axe.source};undefined`)
  return page.evaluate(async (elder) => {
    // From the top: below it, words lie under the bar that stays in reach, and their contrast cannot be told.
    for (const scroller of document.querySelectorAll('.taro_page')) scroller.scrollTop = 0
    const { axe: runner } = window as unknown as { axe: typeof import('axe-core') }
    const { violations, incomplete } = await runner.run(document, {
      resultTypes: ['violations', 'incomplete'],
      rules: {
        'target-size': { enabled: true }, // WCAG 2.2
        'color-contrast-enhanced': { enabled: elder }, // 7:1 is promised to 长辈版
      },
    })
    // Contrast that axe cannot work out is nobody's promise kept.
    const undecided = incomplete.filter(({ id }) => id.startsWith('color-contrast'))
    return [...violations, ...undecided].flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
    )
  }, mode === 'elder')
}
