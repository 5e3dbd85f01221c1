import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chosenPack } from '../../config/pack'
import { makeChanges, usualChanges } from './changes'

/** A copy of the project as it lies here, committed or not; the packages are shared. */
function copyProject(to: string): void {
  const files = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { encoding: 'utf8' }).stdout
  for (const name of files.split('\0')) if (name && existsSync(name)) cpSync(name, join(to, name))
  symlinkSync(join(process.cwd(), 'node_modules'), join(to, 'node_modules'))
}

const runs = (cwd: string, command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd, stdio: 'inherit' }).status === 0

/** Changes a copy of the project as the documents tell, and runs its tests there. Returns the exit code. */
async function rehearse(names: readonly string[], tests: readonly string[]): Promise<0 | 1> {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'))
  const root = join(folder, 'project')
  const beside = join(folder, 'beside')
  copyProject(root)
  mkdirSync(beside)
  await makeChanges(names, { root, pack: chosenPack, beside })
  process.stdout.write(`排演：${names.join('、')}\n`)
  const passed =
    runs(root, 'npm', 'run', '-s', 'prepare:assets') &&
    runs(root, 'npm', 'run', '-s', 'content:plain') &&
    runs(root, 'npx', 'jest', '--selectProjects', 'node', 'dom', '--', ...tests)
  if (!passed) {
    process.stderr.write(`没有通过。改过的项目留在 ${root}\n`)
    return 1
  }
  rmSync(folder, { recursive: true })
  return 0
}

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true })
rehearse(values.only?.split(',') ?? usualChanges, positionals).then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  },
)
