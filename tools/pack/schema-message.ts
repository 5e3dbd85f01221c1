import type { z } from 'zod'
import { didYouMean, nearest } from './nearest'

/** What is wrong with the shape of a file, and where. */
export interface ShapeFault {
  path: readonly PropertyKey[]
  message: string
}

const kinds: Record<string, string> = {
  array: '一个列表，写成 [第一个, 第二个]，或者每行一个、前面写“- ”',
  boolean: 'true 或者 false',
  int: '整数，不加引号',
  number: '数字，不加引号',
  object: '一组“栏目: 内容”',
  record: '一组“栏目: 内容”',
  string: '文字',
}

/** What zod found, said so that an editor who has never heard of zod can mend it. Names the field, not the whole path: the line does the rest. */
export function plainMessage(issue: z.core.$ZodRawIssue): string {
  const field = fieldOf(issue.path ?? [])
  switch (issue.code) {
    case 'invalid_type':
      return typeMessage(field, issue)
    case 'invalid_value':
      return choiceMessage(field, issue.input, issue.values)
    case 'invalid_union':
      return unionMessage(field, issue)
    case 'invalid_format':
      return issue.format === 'date' ? dateMessage(field, issue.input) : formatMessage(field, issue)
    case 'invalid_key':
      return `栏目名 ${field} 的写法不对`
    case 'too_small':
      return issue.origin === 'array' ? `${field} 至少要有 ${issue.minimum} 个` : `${field} 不能小于 ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'array' ? `${field} 最多 ${issue.maximum} 个` : `${field} 不能大于 ${issue.maximum}`
    case 'unrecognized_keys':
      // Only the schema knows its fields, and only here it can be asked: shapeFaults makes the messages of them.
      return knownFields(issue.inst).join(' ')
    default:
      return `${field} 的写法不对`
  }
}

/** Each fault once: a misspelt field is not missing besides. */
export function shapeFaults(issues: readonly z.core.$ZodIssue[]): ShapeFault[] {
  const meant = new Set<string>()
  const misspelt = new Set<string>()
  const faults = issues.flatMap((issue): ShapeFault[] => {
    if (issue.code !== 'unrecognized_keys') return []
    const known = issue.message.split(' ')
    return issue.keys.map((key) => {
      const name = nearest(key, known)
      if (name !== undefined) {
        meant.add([...issue.path, name].join())
        misspelt.add(issue.path.join())
      }
      return { path: [...issue.path, key], message: `不认识的栏目 ${key}${didYouMean(key, known)}` }
    })
  })
  const isMeant = ({ code, path }: z.core.$ZodIssue) =>
    meant.has(path.join()) || (code === 'custom' && misspelt.has(path.join()))
  const others = issues.filter((issue) => issue.code !== 'unrecognized_keys' && !isMeant(issue))
  return [...faults, ...others.map((issue) => ({ path: issue.path, message: issueMessage(issue) }))]
}

/** The faults of one record in a line. */
export function shapeMessage(issues: readonly z.core.$ZodIssue[]): string {
  return shapeFaults(issues)
    .map(({ message }) => message)
    .join('；')
}

function typeMessage(field: string, { input, expected }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>): string {
  if (input === undefined) return `缺少 ${field}`
  if (input === null) return `${field} 后面是空的：补上内容，用不着就删掉这一行`
  const should = `${field} 应当是${kinds[expected] ?? expected}`
  if (expected !== 'string') return should
  if (typeof input === 'object') return `${should}：有括号或者冒号的，整句加引号，写成 '……'`
  return `${should}：加上引号，写成 "${String(input)}"（数字开头有 0 的照原样写）`
}

function choiceMessage(field: string, input: unknown, values: readonly unknown[]): string {
  if (input === undefined) return `缺少 ${field}`
  const names = values.map(String)
  return `${field} 只能是 ${names.join('、')}${didYouMean(String(input), names)}`
}

function unionMessage(field: string, issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): string {
  const { options, discriminator } = issue as { options?: unknown[]; discriminator?: string }
  if (options) {
    const input = issue.input as Record<string, unknown> | undefined
    return choiceMessage(field, discriminator === undefined ? input : input?.[discriminator], options)
  }
  const first = issue.errors?.flat()[0]
  return plainMessage({ ...(first ?? { code: 'custom' }), input: issue.input, path: issue.path } as z.core.$ZodRawIssue)
}

function formatMessage(
  field: string,
  { input, pattern = '' }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidStringFormat>,
) {
  const written = String(input)
  const meant = written.normalize('NFKC').trim()
  const isRight = new RegExp(pattern.slice(1, pattern.lastIndexOf('/')))
  const right = [meant, meant.toLowerCase().replace(/[_\s]+/g, '-')].find((each) => isRight.test(each))
  return `${field} 的写法不对：${written}，${right === undefined ? '照旁边同一栏的样子写' : `是不是想写 ${right}`}`
}

const exampleDate = '2026-01-05'

function dateMessage(field: string, input: unknown): string {
  const written = String(input)
  const numbers = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(written.normalize('NFKC'))
  if (!numbers) return `${field} 要写成 ${exampleDate} 这样，不是 ${written}`
  const [, year = '', month = '', day = ''] = numbers
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  if (!isDay(date)) return `${field}：没有 ${written} 这一天，换成对的日子`
  return `${field} 要写成 ${exampleDate} 这样，是不是想写 ${date}`
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

function knownFields(schema: unknown): string[] {
  const { _zod } = schema as { _zod?: { def?: { shape?: object } } }
  return Object.keys(_zod?.def?.shape ?? {})
}

/** Our own checks only say what is wrong; this says with what. Zod's issues name their field already. */
function issueMessage(issue: z.core.$ZodIssue): string {
  return issue.code === 'custom' ? `${fieldOf(issue.path)} ${issue.message}` : issue.message
}

/** The last name on the way to a value; positions in lists say nothing to an editor. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path.filter((step) => typeof step === 'string').at(-1) ?? '内容'
}
