import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeCount, codeOf } from '../../../src/domain/places/board-code'
import { compileCorpus } from '../../../tools/content/compile/compile'
import { loadCorpus } from '../../../tools/content/load'
import { readPublished } from '../../../tools/published/published'
import { issueCodes, moveCode, readRegistry, registryPath, serialiseRegistry } from '../../../tools/published/registry'
import { desk, officeDay, plantDesk } from './desk-project'

const project = join(__dirname, '../../..')
const empty = { pack: 'guanxian', lines: [], targets: new Map() }
const day = officeDay

/** A project in which the county has published what the demonstration lists hold. */
function plantWithDemo(): string {
  const root = plantDesk('whole')
  cpSync(join(project, 'content/demo/published'), join(root, 'content/demo/published'), { recursive: true })
  return root
}

const linesOf = (root: string, pack = 'demo') => readFileSync(join(root, registryPath(pack)), 'utf8').split('\n')

describe('giving out codes', () => {
  test('every place and board gets one, and a second run adds none', async () => {
    const root = plantWithDemo()
    expect(await desk(root, 'codes', '--demo')).toMatchObject({ code: 0, err: '' })
    const { targets } = readRegistry(root, 'demo')
    expect(targets.size).toBe(390)
    expect(new Set(targets.values()).size).toBe(390)
    const before = linesOf(root)
    await desk(root, 'codes', '--demo')
    expect(linesOf(root)).toEqual(before)
  })

  test('the registry in the project is the one its lists give', async () => {
    const root = plantWithDemo()
    await desk(root, 'codes', '--demo')
    expect(linesOf(root)).toEqual(linesOf(project))
  })

  test('the county’s codes and the demonstration’s never meet', () => {
    expect(
      issueCodes({ ...empty, pack: 'demo' }, ['place:a'], day)
        .targets.keys()
        .next().value,
    ).toBe(codeOf(codeCount / 2 + 1))
    expect(issueCodes(empty, ['place:a'], day).targets.keys().next().value).toBe(codeOf(1))
  })

  test('nothing published: says so and writes nothing', async () => {
    const root = plantDesk('whole')
    const said = await desk(root, 'codes')
    expect(said.out).toContain('名单还没有公布')
    expect(existsSync(join(root, registryPath('guanxian')))).toBe(false)
  })

  test('a lesson gets one when asked for, an unknown record does not', async () => {
    const root = plantDesk('whole')
    expect((await desk(root, 'codes', '--add', 'lesson:leniency-list')).code).toBe(0)
    expect([...readRegistry(root, 'guanxian').targets]).toEqual([[codeOf(1), 'lesson:leniency-list']])
    expect((await desk(root, 'codes', '--add', 'lesson:nowhere')).err).toBe('没有 lesson:nowhere\n')
    expect((await desk(root, 'codes', '--add', 'poem:x')).err).toContain('种类:编号')
  })

  test('a new place without the code that moves there, and two wishes at once, are refused: no code is given out', async () => {
    const root = plantWithDemo()
    for (const args of [
      ['--to', 'lesson:leniency-list'],
      ['--add', 'lesson:leniency-list', '--retire', codeOf(1)],
    ])
      expect(await desk(root, 'codes', '--demo', ...args)).toMatchObject({ code: 1, out: '' })
    expect(existsSync(join(root, registryPath('demo')))).toBe(false)
  })

  test('a code may move or end; its record’s next code is another', () => {
    const issued = issueCodes(empty, ['place:a', 'place:b'], day)
    const moved = moveCode(issued, codeOf(1), 'place:b', day)
    expect([...moved.targets.values()]).toEqual(['place:b', 'place:b'])
    expect(moveCode(moved, codeOf(2), null, day).targets.get(codeOf(2))).toBeNull()
    expect(issueCodes(moved, ['place:a', 'place:c'], day).targets.get(codeOf(3))).toBe('place:c')
  })
})

describe('the registry only grows', () => {
  const registry = moveCode(issueCodes(empty, ['place:a', 'place:b', 'place:c'], day), codeOf(2), null, day)
  const text = serialiseRegistry(registry)

  function troublesAfter(change: (lines: string[]) => string[]): string {
    const root = plantDesk()
    writeFileSync(join(root, registryPath('guanxian')), change(text.split('\n')).join('\n'))
    try {
      readRegistry(root, 'guanxian')
      return ''
    } catch (error) {
      return (error as Error).message
    }
  }

  test('as written it is read back', () => expect(troublesAfter((lines) => lines)).toBe(''))

  test.each([
    ['a line taken out', (lines: string[]) => lines.filter((_, index) => index !== 2), '第3行'],
    ['a target changed', (lines: string[]) => lines.map((line) => line.replace('place:a', 'place:z')), '第2行'],
    ['two lines swapped', ([open, a, b, ...rest]: string[]) => [open, b, a, ...rest] as string[], '第2行'],
    ['a code changed', (lines: string[]) => lines.map((line) => line.replace(codeOf(3), codeOf(9))), '第4行'],
    ['a day changed', (lines: string[]) => lines.map((line) => line.replace(day, '2099-01-01')), '第2行'],
    ['something else', () => ['{}'], '不是一份登记'],
  ])('%s is refused', (_name, change, where) => {
    expect(troublesAfter(change)).toContain(where)
  })
})

test('in the app every code leads somewhere; one whose record is gone leads nowhere, and stays known', async () => {
  const root = plantWithDemo()
  await desk(root, 'codes', '--demo')
  const corpus = loadCorpus(project, 'guanxian')
  const published = readPublished(root, 'demo', { demo: false })
  const registries = [readRegistry(root, 'demo')]
  const { codes } = compileCorpus(corpus, {}, published, registries)
  expect(Object.values(codes).filter((destination) => destination?.startsWith('place:demo-billboard'))).toHaveLength(
    352,
  )
  expect(Object.values(codes)).not.toContain(null)
  const { billboards, ...rest } = published
  const without = compileCorpus(corpus, {}, rest, registries).codes
  expect(Object.keys(without)).toEqual(Object.keys(codes))
  expect(Object.values(without).filter((destination) => destination === null)).toHaveLength(352)
})
