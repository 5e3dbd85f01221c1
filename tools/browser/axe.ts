import fs from 'node:fs'
import type { Page } from 'playwright-core'

// The minified one: the browser reads it again for every page that is examined.
const source = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface Examination {
  /** Only the rules whose answer the colours can change: for a page that has changed its theme since it was examined whole. */
  onlyColours?: boolean
}

/** What axe holds against a page, one line a place, so that a failing test reads as a list of work. */
export async function axeFaults(
  page: Page,
  mode: 'standard' | 'elder',
  { onlyColours = false }: Examination = {},
): Promise<string[]> {
  // Not addScriptTag: the app stays as it is shipped.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${source};undefined`)
  const contrast = mode === 'elder' ? ['color-contrast', 'color-contrast-enhanced'] : ['color-contrast'] // 7:1 is promised to 长辈版
  const which = onlyColours
    ? { runOnly: [...contrast, 'link-in-text-block'] }
    : { rules: Object.fromEntries(['target-size', ...contrast].map((id) => [id, { enabled: true }])) } // target-size: WCAG 2.2
  // No function in here may have a name: tsx, which runs the scorecard, would mark it with one of its own that the page lacks.
  return page.evaluate(
    async ({ options, contrast }) => {
      // From the top: below it, words lie under the bar that stays in reach, and their contrast cannot be told.
      for (const scroller of document.querySelectorAll('.taro_page')) scroller.scrollTop = 0
      const { axe: runner } = window as unknown as { axe: typeof import('axe-core') }
      const kinds: import('axe-core').resultGroups[] = ['violations', 'incomplete']
      const { violations, incomplete } = await runner.run(document, { resultTypes: kinds, ...options })
      // Contrast that axe cannot work out is nobody's promise kept. The see-through edge around a legal word, which makes
      // it as large as a finger, hides what is under it from axe alone: without it, axe is asked once more.
      let undecided = incomplete.filter(({ id }) => id.startsWith('color-contrast'))
      if (undecided.length > 0 && document.querySelector('.word-link')) {
        const bare = document.head.appendChild(document.createElement('style'))
        bare.textContent = '.word-link { margin: 0 !important; padding: 0 !important }'
        undecided = (await runner.run(document, { resultTypes: kinds, runOnly: contrast })).incomplete
        bare.remove()
      }
      return [...violations, ...undecided].flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
      )
    },
    { options: which, contrast },
  )
}
