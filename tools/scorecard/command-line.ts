import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../browser/launch-chromium'
import { command } from '../commands/command'
import type { Terminal } from '../commands/start'
import { accessibilitySection } from './accessibility-rows'
import { buildAll, requireBuilds } from './builds'
import { contentSections } from './content-rows'
import { firstLoadSection } from './first-load-rows'
import { packageSection } from './package-rows'
import { pageSection } from './page-rows'
import type { ScoreSection } from './row'
import { searchSection } from './search-rows'
import { startUpSection } from './start-up-rows'
import { testSection } from './test-rows'
import { forDocs, forTerminal } from './write-scorecard'

const page = 'docs/scorecard.md'

type Measuring = (browser: Browser) => Promise<ScoreSection | ScoreSection[]> | ScoreSection | ScoreSection[]

const sections: Readonly<Record<string, Measuring>> = {
  packages: packageSection,
  pages: pageSection,
  'start-up': startUpSection,
  search: searchSection,
  'first-load': firstLoadSection,
  accessibility: accessibilitySection,
  content: contentSections,
  tests: testSection,
}

/**
 * Builds the app and an empty one, measures both, prints the scorecard and writes docs/scorecard.md. `--built` takes the
 * builds as they are; `--only start-up,first-load` measures these sections and writes nothing.
 */
export const scorecardCommand = ({ print, complain }: Terminal) =>
  command(
    {
      call: 'npm run scorecard',
      does: `成绩单，写进 ${page}；--built 不重新构建，--only 只量几部分，不写文件：${Object.keys(sections).join('、')}`,
      may: { built: true, only: '部分,部分' },
    },
    async (_, { built = false, only }) => {
      const chosen = (only?.split(',') ?? Object.keys(sections)).map((name) => {
        const measure = Object.hasOwn(sections, name) ? sections[name] : undefined
        if (!measure) throw new Error(`没有 ${name} 这一部分，只有 ${Object.keys(sections).join('、')}`)
        return { name, measure }
      })
      if (!built) buildAll()
      requireBuilds()
      const browser = await launchChromium()
      const measured: ScoreSection[] = []
      try {
        for (const { name, measure } of chosen) {
          complain(`量 ${name}……\n`)
          measured.push(...[await measure(browser)].flat())
        }
      } finally {
        await browser.close()
      }
      print(forTerminal(measured))
      if (only !== undefined) return 0
      const before = existsSync(page) ? readFileSync(page, 'utf8') : ''
      const machine = `Node ${process.versions.node}，${os.cpus().length} 个处理器`
      writeFileSync(page, forDocs(measured, { date: new Date().toISOString().slice(0, 10), machine, before }))
      return 0
    },
  )
