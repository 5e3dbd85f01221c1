import { readFileSync, writeFileSync } from 'node:fs'
import { type MutationReport, summaryOf } from './summary'

// Stryker's own report holds every mutant and is large; the repository keeps only the figures.
const report = JSON.parse(readFileSync('reports/mutation/mutation.json', 'utf8')) as MutationReport
const summary = summaryOf(report, new Date().toISOString().slice(0, 10))
writeFileSync('docs/mutation.json', `${JSON.stringify(summary, null, 2)}\n`)
console.log(
  `变异测试 ${summary.score}%：改坏 ${summary.killed + summary.survived + summary.noCoverage} 处，测试发现 ${summary.killed} 处`,
)
