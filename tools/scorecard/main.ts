/**
 * `npm run scorecard`: builds the app and an empty one, measures both, prints the scorecard and writes docs/scorecard.md.
 * `--built` takes the builds as they are; `--only start-up,first-load` measures these sections and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../browser/launch-chromium'
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

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { built: { type: 'boolean' }, only: { type: 'string' } } })
  const chosen = values.only?.split(',') ?? Object.keys(sections)
  if (!values.built) buildAll()
  requireBuilds()
  const browser = await launchChromium()
  const measured: ScoreSection[] = []
  try {
    for (const name of chosen) {
      const measure = sections[name]
      if (!measure) throw new Error(`没有 ${name} 这一部分，只有 ${Object.keys(sections).join('、')}`)
      process.stderr.write(`量 ${name}……\n`)
      measured.push(...[await measure(browser)].flat())
    }
  } finally {
    await browser.close()
  }
  process.stdout.write(forTerminal(measured))
  if (values.only) return
  const before = existsSync(page) ? readFileSync(page, 'utf8') : ''
  const machine = `Node ${process.versions.node}，${os.cpus().length} 个处理器`
  writeFileSync(page, forDocs(measured, { date: new Date().toISOString().slice(0, 10), machine, before }))
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
