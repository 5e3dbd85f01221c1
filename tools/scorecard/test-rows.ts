import { readFileSync } from 'node:fs'
import type { MutationSummary } from '../mutation/summary'
import { runNode } from './builds'
import { atLeast, percent, type ScoreSection } from './row'

const leastMutationScore = 80
const coverageFolder = 'reports/scorecard-coverage'

/** How well src/domain is tested. The mutation score is that of the last `npm run mutation`, which takes far longer. */
export function testSection(): ScoreSection {
  const { statements, branches } = domainCoverage()
  const { date, score } = JSON.parse(readFileSync('docs/mutation.json', 'utf8')) as MutationSummary
  return {
    title: '测试',
    how: `覆盖率是只跑 \`tests/domain\` 时 \`src/domain\` 的；变异测试的分数取自 \`docs/mutation.json\`，是 ${date} 跑的，这次没有重跑。`,
    rows: [
      atLeast(leastMutationScore, { what: `src/domain 的变异测试分数（${date}）`, value: score, format: percent }),
      { what: 'src/domain 的语句覆盖率', measured: percent(statements.pct) },
      { what: 'src/domain 的分支覆盖率', measured: percent(branches.pct) },
    ],
  }
}

/** Istanbul's summary of all files together. */
interface CoverageTotal {
  statements: { pct: number }
  branches: { pct: number }
}

function domainCoverage(): CoverageTotal {
  const jest = require.resolve('jest/bin/jest')
  const only = ['--selectProjects', 'node', '--testPathPatterns', 'tests/domain']
  const coverage = ['--coverage', '--collectCoverageFrom', 'src/domain/**/*.ts', '--coverageReporters', 'json-summary']
  runNode([jest, ...only, ...coverage, '--coverageDirectory', coverageFolder])
  return (JSON.parse(readFileSync(`${coverageFolder}/coverage-summary.json`, 'utf8')) as { total: CoverageTotal }).total
}
