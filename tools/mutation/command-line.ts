import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { command } from '../commands/command'
import type { Terminal } from '../commands/start'
import { type MutationReport, summaryOf } from './summary'

export const mutationCommand = ({ print }: Terminal) =>
  command(
    { call: 'npm run mutation', does: '把 src/domain 一处处改坏，看测试能不能发现；结果记在 docs/mutation.json' },
    () => {
      const { status } = spawnSync('npx', ['--no-install', 'stryker', 'run'], { stdio: 'inherit' })
      if (status !== 0) return 1
      // Stryker's own report holds every mutant and is large; the repository keeps only the figures.
      const report = JSON.parse(readFileSync('reports/mutation/mutation.json', 'utf8')) as MutationReport
      const summary = summaryOf(report, new Date().toISOString().slice(0, 10))
      writeFileSync('docs/mutation.json', `${JSON.stringify(summary, null, 2)}\n`)
      const { score, killed, survived, noCoverage } = summary
      print(`变异测试 ${score}%：改坏 ${killed + survived + noCoverage} 处，测试发现 ${killed} 处\n`)
      return 0
    },
  )
