import { parse, stringify } from 'yaml'
import type { z } from 'zod'
import { fileSchemas, folderSchemas } from '../../../tools/content/schema/all-schemas'
import { changed, fullPack } from './full-pack'
import { problemsIn } from './small-pack'

/** Steps from a record to a list inside it: `cards`, `*` for each item of a list or each value of a map. */
type Steps = readonly string[]

/** Every list that a shape has room for, with the schema of the list. */
function listsIn(
  schema: z.core.$ZodType,
  steps: Steps = [],
  within: readonly unknown[] = [],
): { steps: Steps; list: z.core.$ZodType }[] {
  if (within.includes(schema)) return []
  const inner = (next: z.core.$ZodType, ...more: string[]) => listsIn(next, [...steps, ...more], [...within, schema])
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'array':
      return [{ steps, list: schema }, ...inner(def.element, '*')]
    case 'object':
      return Object.entries(def.shape).flatMap(([name, field]) => inner(field, name))
    case 'record':
      return inner(def.valueType, '*')
    case 'union':
      return def.options.flatMap((option) => inner(option))
    case 'optional':
    case 'nullable':
    case 'default':
      return inner(def.innerType)
    case 'lazy':
      return inner(def.getter())
    default:
      return []
  }
}

/** The first list at the end of the steps that has something in it. */
function listAt(value: unknown, [step, ...rest]: Steps): unknown[] | undefined {
  if (step === undefined) return Array.isArray(value) && value.length > 0 ? value : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const next = step === '*' ? Object.values(value) : [(value as Record<string, unknown>)[step]]
  for (const inner of next) {
    const found = listAt(inner, rest)
    if (found) return found
  }
  return undefined
}

/** The parts and lines of a paper follow the court's pattern; the same line can be right twice, and the same tree in a picture. Groups of conditions have no names. */
const ownPattern = /^items\.\*\.conditions$|document(\.\*)*(\.blocks)?$|\.lines$|^(banner|scenes)(\.\*)?\.items$/

/** Statements, citations and ids have one schema wherever they stand: one list of each name is enough. */
const tried = new Map<unknown, Set<string>>()
const kinds = Object.entries({ ...folderSchemas, ...fileSchemas }).flatMap(([file, schema]) =>
  listsIn(schema).flatMap(({ steps, list }) => {
    const names = tried.get(list) ?? new Set()
    const last = steps.at(-1) ?? ''
    if (names.has(last) || ownPattern.test(steps.join('.'))) return []
    tried.set(list, names.add(last))
    return [[file, steps.join('.')] as const]
  }),
)

test('the whole pack, with something in every list, is sound', () => {
  expect(kinds.length).toBeGreaterThan(60)
  expect(problemsIn(fullPack)).toEqual([])
})

test.each(kinds)('%s: the first of %s twice is complained of, with both lines', (kind, path) => {
  const files = Object.keys(fullPack).filter((name) => name === kind || name.startsWith(`${kind}/`))
  const steps = path === '' ? [] : path.split('.')
  const contents = files.map((name) => ({ name, content: parse(fullPack[name] ?? '') }))
  const { name, content } = contents.find((each) => listAt(each.content, steps)) ?? {
    name: 'none has it',
    content: null,
  }
  const list = listAt(content, steps)
  expect(list).toBeDefined() // else: give the full pack one of these
  // A story has two questions and no room for a third.
  const at = kind === 'stories' && path === 'questions' ? 1 : (list?.length ?? 0)
  list?.splice(at, 1, structuredClone(list[0]))
  const text = stringify(content, { aliasDuplicateObjects: false, lineWidth: 0 })
  const doubles = problemsIn({ ...fullPack, [name]: text }).filter((line) => /重复了|重叠/.test(line))
  const [first] = doubles
  expect(first).toMatch(new RegExp(`^${name} 第\\d+行：`))
  const [second = 0, before = 0] = [...(first ?? '').matchAll(/第(\d+)行/g)].map(([, line]) => Number(line))
  const textOf = (line: number) => text.split('\n')[line - 1]?.replace('-', ' ').trim()
  expect(before).toBeLessThan(second)
  expect(textOf(before)).toBe(textOf(second))
})

test.each([
  ['a node of a tree', 'triage/wall.yaml', 'outcomes:', '  what:\n    text: 再问？\n    options: []\noutcomes:', 13],
  ['a field of a form in another step', 'forms/wall-application.yaml', 'id: wall,', 'id: name,', 21],
])('%s twice is complained of', (_, name, passage, replacement, line) => {
  expect(problemsIn(changed(name, passage, replacement)).join('\n')).toMatch(
    new RegExp(`${name} 第${line}行：.*(重复了|两次)`),
  )
})

test('questions and cases are told apart over all topics', () => {
  const other = (fullPack['questions/fines.yaml'] ?? '').replace('id: fines\n', 'id: fines-first\n')
  const problems = problemsIn({
    ...changed('pack.yaml', '[fines]', '[fines, fines-first]'),
    'questions/fines-first.yaml': other,
  })
  for (const name of ['fines-shop', 'fines-second', '这样还罚吗？'])
    expect(problems.join('\n')).toContain(`“${name}”重复了：content/guanxian/questions/fines-first.yaml 第`)
})

test.each([['a saying of leniency.yaml', 'sayings.yaml', '不 大事', '开 票', 'leniency.yaml']])(
  'what is said of %s is said nowhere else',
  (_, name, passage, replacement, other) => {
    expect(problemsIn(changed(name, passage, replacement)).join('\n')).toMatch(
      new RegExp(`重复了：content/guanxian/${other} 第\\d+行`),
    )
  },
)
