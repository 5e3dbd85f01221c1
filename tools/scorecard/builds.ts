import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** The built folders that the scorecard measures; each `weapp` and `h5`. */
export const builds = {
  app: { weapp: path.resolve('dist/weapp'), h5: path.resolve('dist/h5') },
  empty: { weapp: path.resolve('dist/empty-app/weapp'), h5: path.resolve('dist/empty-app/h5') },
} as const

/** Builds the app and the empty app to compare with, each for both targets. Throws when a build fails. */
export function buildAll(): void {
  for (const target of ['weapp', 'h5']) {
    build(process.cwd(), target)
    build(path.resolve('tools/scorecard/empty-app'), target)
  }
}

/** Throws, in plain words, when something to measure has not been built. */
export function requireBuilds(): void {
  const missing = [builds.app, builds.empty]
    .flatMap(({ weapp, h5 }) => [path.join(weapp, 'app.json'), path.join(h5, 'index.html')])
    .filter((file) => !existsSync(file))
  if (missing.length > 0) throw new Error(`还没有构建 ${missing.join('、')}，运行时不要加 --built`)
}

function build(folder: string, target: string): void {
  const taro = require.resolve('@tarojs/cli/bin/taro')
  runNode([taro, 'build', '--type', target, '--no-check'], { cwd: folder, env: { NODE_ENV: 'production' } })
}

/** Runs Node and answers what it printed. Throws, with what it complained of, when it fails. */
export function runNode(args: readonly string[], options: { cwd?: string; env?: NodeJS.Dict<string> } = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...(options.cwd ? { cwd: options.cwd } : {}),
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')} 失败：\n${stdout.slice(-2000)}\n${stderr.slice(-4000)}`)
  return stdout
}
