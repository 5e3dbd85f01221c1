import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { command } from '../commands/command'
import type { Terminal } from '../commands/start'
import { domainFiles, type MutationReport, type MutationSummary, summaryOf, talliesOf } from './summary'

const record = 'docs/mutation.json'

export const mutationCommand = ({ print }: Terminal) =>
  command(
    {
      call: 'npm run mutation',
      does: `把 src/domain 一处处改坏，看测试能不能发现；结果记在 ${record}。--only 只试几个文件，别的照旧`,
      may: { only: 'src/domain/….ts,…' },
    },
    (_, { only }) => {
      const all = domainFiles(process.cwd())
      const chosen = only?.split(',') ?? all
      const unknown = chosen.filter((name) => !all.includes(name))
      if (unknown.length > 0) throw new Error(`没有 ${unknown.join('、')} 这个文件；写成 src/domain/….ts`)
      const { status } = spawnSync('npx', ['--no-install', 'stryker', 'run', ...(only ? ['--mutate', only] : [])], {
        stdio: 'inherit',
      })
      if (status !== 0) return 1
      // Stryker's own report holds every mutant and is large; the repository keeps only the figures.
      const report = readJson<MutationReport>('reports/mutation/mutation.json')
      const before = only ? readJson<MutationSummary>(record).files : {}
      const tallies = { ...before, ...talliesOf(report, chosen) }
      const summary = summaryOf(tallies, new Date().toISOString().slice(0, 10), all)
      writeFileSync(record, `${JSON.stringify(summary, null, 2)}\n`)
      const { score, killed, survived, noCoverage } = summary
      print(`变异测试 ${score}%：改坏 ${killed + survived + noCoverage} 处，测试发现 ${killed} 处\n`)
      return 0
    },
  )

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}
