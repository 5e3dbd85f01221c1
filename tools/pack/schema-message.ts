import type { z } from 'zod'

const kinds: Record<string, string> = {
  array: '一个列表',
  int: '整数',
  number: '数字',
  object: '一组“栏目: 内容”',
  record: '一组“栏目: 内容”',
  string: '文字（数字要加引号）',
}

/** What zod found, said so that an editor who has never heard of zod can mend it. Names the field, not the whole path: the line does the rest. */
export function plainMessage(issue: z.core.$ZodRawIssue): string | undefined {
  const field = fieldOf(issue.path ?? [])
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `缺少 ${field}` : `${field} 应当是${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return issue.input === undefined ? `缺少 ${field}` : `${field} 只能是 ${issue.values.join('、')}`
    case 'invalid_union':
      return `${field} 只能是 ${(issue.options as string[] | undefined)?.join('、') ?? '另一种写法'}`
    case 'invalid_format':
      return `${field} 的写法不对：${String(issue.input)}`
    case 'too_small':
      return issue.origin === 'array' ? `${field} 至少要有 ${issue.minimum} 个` : `${field} 不能小于 ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'array' ? `${field} 最多 ${issue.maximum} 个` : `${field} 不能大于 ${issue.maximum}`
    default:
      return undefined
  }
}

/** Our own checks only say what is wrong; this says with what. Zod's issues name their field already. */
export function issueMessage(issue: z.core.$ZodIssue): string {
  return issue.code === 'custom' ? `${fieldOf(issue.path)} ${issue.message}` : issue.message
}

/** The last name on the way to a value; positions in lists say nothing to an editor. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path.filter((step) => typeof step === 'string').at(-1) ?? '内容'
}
