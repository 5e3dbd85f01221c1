import { spawnSync } from 'node:child_process'
import { copyFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { plantFolder } from '../planted-folder'

const root = join(__dirname, '../..')

/** A project with these files, the real settings and the real packages. */
function plantProject(files: Record<string, string | object>): string {
  const folder = plantFolder(files)
  for (const settings of ['tsconfig.json', 'package.json', 'knip.json', '.dependency-cruiser.cjs', 'biome.json']) {
    copyFileSync(join(root, settings), join(folder, settings))
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Runs a package's command in the folder and reads the JSON it prints. */
function run(folder: string, command: string, ...args: string[]): unknown {
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: folder,
    encoding: 'utf8',
  })
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`${command} printed no JSON: ${stdout}${stderr}`)
  }
}

describe('imports point down', () => {
  const sound = {
    'src/domain/lesson.ts': "import type { Source } from './provenance'\nexport type Lesson = Source",
    'src/domain/provenance.ts': 'export type Source = string',
    'src/platform/clock.ts': "import Taro from '@tarojs/taro'\nexport const now = Taro.getEnv",
    'src/content/pack.ts': "export type { Lesson } from '../domain/lesson'",
    'src/ui/page.tsx': "import { now } from '@/platform/clock'\nexport const page = now",
    'src/features/home/home.tsx': "import { page } from '@/ui/page'\nexport const home = page",
    'src/features/me/me.tsx': "import type { Lesson } from '@/content/pack'\nexport const me: Lesson = 'me'",
    'src/pages/home/index.tsx':
      "import { useDidShow } from '@tarojs/taro'\nimport { home } from '@/features/home/home'\nexport default [home, useDidShow]",
    'tools/main.ts': 'export const tool = 1',
    'src/domain/other.ts': "import { a } from './one'\nexport const b: unknown = a",
  }
  const planted: [rule: string, file: string, text: string][] = [
    [
      'domain-is-the-bottom',
      'src/domain/uses-platform.ts',
      "import { now } from '@/platform/clock'\nexport const a = now",
    ],
    [
      'domain-is-the-bottom',
      'src/domain/uses-types-of-content.ts',
      "import type { Lesson } from '../content/pack'\nexport type A = Lesson",
    ],
    ['domain-runs-anywhere', 'src/domain/uses-react.ts', "import { useState } from 'react'\nexport const a = useState"],
    ['domain-runs-anywhere', 'src/domain/uses-taro.ts', "import Taro from '@tarojs/taro'\nexport const a = Taro"],
    [
      'domain-runs-anywhere',
      'src/domain/uses-node.ts',
      "import { readFileSync } from 'node:fs'\nexport const a = readFileSync",
    ],
    [
      'platform-only-uses-domain',
      'src/platform/uses-ui.ts',
      "import { page } from '../ui/page'\nexport const a = page",
    ],
    [
      'content-only-uses-domain',
      'src/content/uses-platform.ts',
      "import { now } from '../platform/clock'\nexport const a = now",
    ],
    [
      'ui-uses-platform-and-domain',
      'src/ui/uses-content.ts',
      "import type { Lesson } from '@/content/pack'\nexport type A = Lesson",
    ],
    [
      'ui-uses-platform-and-domain',
      'src/ui/uses-features.ts',
      "import { home } from '@/features/home/home'\nexport const a = home",
    ],
    [
      'features-do-not-use-pages',
      'src/features/me/uses-pages.ts',
      "import page from '@/pages/home/index'\nexport const a = page",
    ],
    [
      'features-do-not-use-features',
      'src/features/me/uses-home.ts',
      "import { home } from '../home/home'\nexport const a = home",
    ],
    [
      'only-platform-calls-taro',
      'src/features/me/calls-taro.ts',
      "import Taro from '@tarojs/taro'\nexport const a = Taro",
    ],
    [
      'only-platform-calls-taro',
      'src/ui/calls-taro.ts',
      "import { useDidShow } from '@tarojs/taro'\nexport const a = useDidShow",
    ],
    [
      'src-does-not-use-tools',
      'src/platform/uses-tools.ts',
      "import { tool } from '../../tools/main'\nexport const a = tool",
    ],
    ['no-circular', 'src/domain/one.ts', "import { b } from './other'\nexport const a: unknown = b"],
    ['no-unresolvable', 'src/domain/uses-nothing.ts', "import { a } from './not-there'\nexport const b = a"],
  ]

  interface Report {
    summary: { violations: { from: string; rule: { name: string; severity: string } }[] }
  }

  let violations: string[]
  beforeAll(() => {
    const folder = plantProject({ ...sound, ...Object.fromEntries(planted.map(([, file, text]) => [file, text])) })
    const args = ['src', 'tools', '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
    const { summary } = run(folder, 'depcruise', ...args) as Report
    violations = summary.violations
      .filter(({ rule }) => rule.severity === 'error')
      .map(({ from, rule }) => `${rule.name}: ${from}`)
  })

  test.each(planted)('%s catches %s', (rule, file) => {
    expect(violations).toContain(`${rule}: ${file}`)
  })

  test('and nothing is said against files that keep the rules', () => {
    expect(violations.filter((violation) => Object.keys(sound).some((file) => violation.endsWith(` ${file}`)))).toEqual(
      [],
    )
  })
})

test('an export or a file that nobody uses is reported', () => {
  const folder = plantProject({
    'src/app.tsx': "import { used } from './domain/daily'\nexport default used",
    'src/app.config.ts': 'export default {}',
    'src/domain/daily.ts': 'export const used = 1\nexport const unused = 2',
    'src/domain/forgotten.ts': 'export const forgotten = 1',
  })
  const { issues } = run(folder, 'knip', '--include', 'exports,files', '--reporter', 'json') as {
    issues: { file: string; exports?: { name: string }[]; files?: { name: string }[] }[]
  }
  expect(issues.flatMap(({ file, exports = [] }) => exports.map(({ name }) => `${file} ${name}`))).toEqual([
    'src/domain/daily.ts unused',
  ])
  expect(issues.filter(({ files = [] }) => files.length > 0).map(({ file }) => file)).toEqual([
    'src/domain/forgotten.ts',
  ])
})

test.each([
  ['a wrong type', "export const day: number = '2026-11-24'", 2322],
  ['a value that may be null', 'export const size = (text: string | null) => text.length', 18047],
  ['an untyped parameter', 'export const same = (value) => value', 7006],
  ['an entry that may not be there', 'export const first = (list: string[]): string => list[0]', 2322],
  ['undefined for a field that may be left out', 'export const source: { url?: string } = { url: undefined }', 2375],
  [
    'a case that falls through',
    'export function f(n: number) {\n  switch (n) {\n    case 1:\n      n++\n    case 2:\n      return n\n  }\n  return 0\n}',
    7029,
  ],
])('%s is a type error', (_, text, code) => {
  const folder = plantFolder({ 'planted.ts': text })
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root)
  // The standard library alone: the flags are what is tried here, and it is quick.
  const program = ts.createProgram([join(folder, 'planted.ts')], { ...options, types: [], lib: ['lib.es2022.d.ts'] })
  expect(ts.getPreEmitDiagnostics(program).map((problem) => problem.code)).toContain(code)
})

test.each([
  ['any', 'export const a: any = 1\n', 'lint/suspicious/noExplicitAny'],
  ['a default export outside pages and settings', 'export default 1\n', 'lint/style/noDefaultExport'],
  ['a message on the console', "console.log('planted')\n", 'lint/suspicious/noConsole'],
])('%s is reported', (_, text, rule) => {
  const folder = plantProject({ 'src/domain/planted.ts': text, '.gitignore': 'node_modules\n' })
  const report = run(folder, 'biome', 'lint', '--vcs-enabled=false', '--reporter=json', 'src') as {
    diagnostics: { category: string; severity: string }[]
  }
  expect(report.diagnostics).toContainEqual(expect.objectContaining({ category: rule, severity: 'error' }))
})
