import fs from 'node:fs'
import path from 'node:path'
import { budgets, subPackageBudget } from './budgets'
import { measureH5Entry } from './h5-entry-size'
import { measurePackages } from './package-sizes'

/** One measured thing and what it may weigh. */
export interface SizeRow {
  name: string
  bytes: number
  budget: number
}

/** The weights of what has been built, and what is wrong with them in plain words. */
export interface SizeReport {
  rows: SizeRow[]
  problems: string[]
}

/** Weighs the builds under `dist`. A build that is missing is a problem, not a pass. */
export function checkSizes(dist: string): SizeReport {
  const problems: string[] = []
  const rows: SizeRow[] = []
  const weapp = path.join(dist, 'weapp')
  const h5 = path.join(dist, 'h5')
  if (fs.existsSync(path.join(weapp, 'app.json'))) rows.push(...weappRows(weapp))
  else problems.push('没有微信小程序的构建结果，先运行 npm run build:weapp')
  if (fs.existsSync(path.join(h5, 'index.html')))
    rows.push({ name: 'H5 首次加载（gzip）', bytes: measureH5Entry(h5), budget: budgets.h5.entryGzipBytes })
  else problems.push('没有 H5 的构建结果，先运行 npm run build:h5')
  return { rows, problems: [...problems, ...rows.flatMap(overweight)] }
}

/** Prints the weights and complains of what is wrong; returns the exit code. */
export function reportSizes(dist: string, print: (text: string) => void, complain: (text: string) => void): 0 | 1 {
  const { rows, problems } = checkSizes(dist)
  print(`${formatSizes(rows)}\n`)
  for (const problem of problems) complain(`${problem}\n`)
  return problems.length > 0 ? 1 : 0
}

/** Writes the rows as a table for the terminal. */
export function formatSizes(rows: readonly SizeRow[]): string {
  return rows
    .map(({ name, bytes, budget }) => {
      const share = `${Math.round((bytes / budget) * 100)}%`.padStart(5)
      return `${kilobytes(bytes).padStart(10)} / ${kilobytes(budget).padEnd(10)} ${share}  ${name}`
    })
    .join('\n')
}

function weappRows(dist: string): SizeRow[] {
  const { main, subPackages, preloads } = measurePackages(dist)
  return [
    { name: '小程序主包', bytes: main, budget: budgets.weapp.mainPackageBytes },
    {
      name: '小程序一共',
      bytes: Object.values(subPackages).reduce((sum, bytes) => sum + bytes, main),
      budget: budgets.weapp.totalBytes,
    },
    ...Object.entries(subPackages).map(([root, bytes]) => ({
      name: `小程序分包 ${root}`,
      bytes,
      budget: subPackageBudget(root),
    })),
    ...Object.entries(preloads).map(([root, bytes]) => ({
      name: `${root || '主包'}预先下载的分包`,
      bytes,
      budget: budgets.weapp.preloadBytes,
    })),
  ]
}

function overweight({ name, bytes, budget }: SizeRow): string[] {
  return bytes > budget
    ? [`${name}超出预算 ${kilobytes(bytes - budget)}：现在 ${kilobytes(bytes)}，最多 ${kilobytes(budget)}`]
    : []
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
