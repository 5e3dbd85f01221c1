import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CitedSource } from '@/domain/content/provenance'
import { runCommand } from '../../../tools/content/command-line'
import { watchFolder } from '../../../tools/content/compile/watch'
import { edited, goodPack, projectWith, writeAt } from './small-pack'

/** Arguments that make Node run the program. */
const tsx = ['--import', pathToFileURL(require.resolve('tsx')).href, join(__dirname, '../../../tools/content/main.ts')]
/** It works on the pack of these projects, whichever is chosen to be built. */
const env = { ...process.env, CONTENT_PACK: 'guanxian' }

function run(root: string, ...args: string[]) {
  const said = { out: '', err: '' }
  const code = runCommand(args, {
    root,
    pack: 'guanxian',
    today: '2026-11-30',
    print: (text) => {
      said.out += text
    },
    complain: (text) => {
      said.err += text
    },
  })
  return { code, ...said }
}

function outputs(root: string): Record<string, string> {
  const folder = join(root, 'src/content/compiled')
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

describe('compile', () => {
  test('writes one minified file for each sub-package and says what is in them', () => {
    const root = projectWith()
    expect(run(root, 'compile')).toEqual({
      code: 0,
      err: '',
      out: expect.stringMatching(/^冠县普法 [0-9a-f]{12}：2 课 8 张卡片，引用 2 部法 3 条，带原文 0 条\n$/),
    })
    const written = outputs(root)
    expect(Object.keys(written)).toEqual([
      'codes.json',
      'credit.json',
      'deadlines.json',
      'disputes.json',
      'forms.json',
      'glossary.json',
      'home.json',
      'leniency.json',
      'lessons.json',
      'places.json',
      'quiz.json',
      'search.json',
      'sources.json',
      'stories.json',
      'trees-harm.json',
      'trees-home.json',
      'trees-land.json',
      'trees-money.json',
      'trees-office.json',
      'trees-work.json',
    ])
    for (const text of Object.values(written)) expect(text).toBe(JSON.stringify(JSON.parse(text)))
  })

  test('leaves every output as it was when the pack is broken', () => {
    const root = projectWith()
    run(root, 'compile')
    const before = outputs(root)
    writeAt(join(root, 'content/guanxian/lessons/small-slip.yaml'), 'id: [')
    writeAt(join(root, 'content/guanxian/pack.yaml'), (goodPack['pack.yaml'] ?? '').replace('试验版', '新版'))
    expect(run(root, 'compile')).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining('content/guanxian/lessons/small-slip.yaml 第1行：'),
    })
    expect(outputs(root)).toEqual(before)
  })

  test('writes nothing at all for a broken pack in a fresh folder', () => {
    const root = projectWith(edited('pack.yaml', 'county: 冠县\n', ''))
    expect(run(root, 'compile')).toEqual({
      code: 1,
      out: '',
      err: 'content/guanxian/pack.yaml 第1行：缺少 county\n共 1 处问题\n',
    })
    expect(existsSync(join(root, 'src'))).toBe(false)
  })
})

describe('laws, then compile', () => {
  const law = (title: string, ...numbers: number[]) =>
    JSON.stringify({ title, articles: numbers.map((no) => ({ no, text: `第${no}条的原文` })) })

  test('puts the cited articles beside the content', () => {
    const root = projectWith()
    writeAt(join(root, 'laws/a.json'), law('中华人民共和国行政处罚法', 33, 45, 46))
    writeAt(join(root, 'laws/b.json'), law('中华人民共和国行政许可法', 30))
    expect(run(root, 'laws', '--from', join(root, 'laws'))).toEqual({
      code: 0,
      err: '',
      out: 'content/.laws/guanxian.json：3 条\n',
    })
    run(root, 'compile')
    const { sources } = JSON.parse(outputs(root)['lessons.json'] ?? '') as { sources: Record<string, CitedSource> }
    expect(sources['penalty-law']?.texts).toEqual({ '33': '第33条的原文', '45': '第45条的原文' })
    expect(sources['licensing-law']?.texts).toEqual({ '30': '第30条的原文' })
  })

  test('keeps the old law pack when a law is missing', () => {
    const root = projectWith()
    writeAt(join(root, 'content/.laws/guanxian.json'), '{}')
    writeAt(join(root, 'laws/a.json'), law('中华人民共和国行政处罚法', 33, 45))
    expect(run(root, 'laws', '--from', join(root, 'laws')).code).toBe(1)
    expect(readFileSync(join(root, 'content/.laws/guanxian.json'), 'utf8')).toBe('{}')
  })
})

test('claims are printed one JSON object a line', () => {
  const { code, out } = run(projectWith(), 'claims')
  expect(code).toBe(0)
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id),
  ).toHaveLength(36)
})

test('coverage is printed', () => {
  expect(run(projectWith(), 'coverage')).toMatchObject({ code: 0, out: expect.stringContaining('0/762 项') })
})

test.each([[[]], [['build']], [['laws']], [['compile', '--fast']], [['claims', '--watch']]])(
  '%j is answered with how to use it, and nothing is compiled',
  (args) => {
    const root = projectWith()
    expect(run(root, ...args)).toEqual({ code: 1, out: '', err: expect.stringMatching(/^用法：/m) })
    expect(existsSync(join(root, 'src'))).toBe(false)
  },
)

test('the program itself speaks on the right stream and ends with the right code', () => {
  const root = projectWith(edited('lessons/small-slip.yaml', '762-419', '762-400'))
  const spawned = spawnSync(process.execPath, [...tsx, 'compile'], { cwd: root, env, encoding: 'utf8' })
  expect(spawned).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'content/guanxian/lessons/small-slip.yaml 第15行：762-400 等于 362，不是 343\n共 1 处问题\n',
  })
})

test('while watching, a broken file is complained of, the last good output stays, and mending it compiles again', async () => {
  const root = projectWith()
  const child = spawn(process.execPath, [...tsx, 'compile', '--watch'], { cwd: root, env })
  try {
    const said = (stream: 'stdout' | 'stderr') =>
      new Promise<string>((resolve) => child[stream].once('data', (data) => resolve(String(data))))
    expect(await said('stdout')).toMatch(/^冠县普法/)
    const good = outputs(root)

    const lesson = join(root, 'content/guanxian/lessons/small-slip.yaml')
    const complaint = said('stderr')
    writeAt(lesson, 'id: [')
    expect(await complaint).toMatch(/^content\/guanxian\/lessons\/small-slip.yaml 第1行：/)
    expect(outputs(root)).toEqual(good)

    const mended = said('stdout')
    writeAt(lesson, (goodPack['lessons/small-slip.yaml'] ?? '').replace('先改，', '马上改，'))
    await mended
    expect(outputs(root)['home.json']).toContain('马上改，')
  } finally {
    child.kill()
  }
})

test('a watched folder reports a burst of changes once, also in folders below and for files replaced', async () => {
  const root = projectWith()
  let calls = 0
  let heard: () => void = () => undefined
  const stop = watchFolder(join(root, 'content'), () => {
    calls++
    heard()
  })
  const nextCall = () =>
    new Promise<void>((resolve) => {
      heard = resolve
    })
  try {
    for (const round of [1, 2]) {
      const call = nextCall()
      rmSync(join(root, 'content/guanxian/lessons/ask-first.yaml'))
      writeAt(join(root, 'content/guanxian/lessons/ask-first.yaml'), goodPack['lessons/ask-first.yaml'] ?? '')
      await call
      expect(calls).toBe(round)
    }
  } finally {
    stop()
  }
})
