import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problem'
import { issueMessage, plainMessage } from './schema-message'

/** Steps from the root of a file to a value: names and positions in lists. */
export type Path = readonly PropertyKey[]

/** A file that has the right shape, and where each of its values stands. */
export interface YamlFile<T> {
  /** Relative to the project, with forward slashes, as shown to the editor. */
  path: string
  data: T
  /** Line, from 1, of the value or its name; of the nearest thing around it where it is missing. */
  lineAt(path: Path): number
}

/** Reads and checks one file. What is wrong goes into `problems`, and then nothing is returned. */
export function readYaml<T>(
  root: string,
  path: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): YamlFile<T> | undefined {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(join(root, path), 'utf8'), { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    for (const error of document.errors)
      problems.push({ file: path, line: lines.linePos(error.pos[0]).line, message: syntaxMessage(error) })
    return undefined
  }
  const lineAt = (steps: Path) => lines.linePos(offsetOf(document, steps)).line
  const result = schema.safeParse(document.toJS(), { error: plainMessage })
  if (result.success) return { path, data: result.data, lineAt }
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        problems.push({ file: path, line: lineAt([...issue.path, key]), message: `不认识的栏目 ${key}` })
    } else {
      problems.push({ file: path, line: lineAt(issue.path), message: issueMessage(issue) })
    }
  }
  return undefined
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents
  let offset = document.contents?.range?.[0] ?? 0
  for (const step of path) {
    let key: unknown
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      key = pair?.key
      node = pair?.value
    } else if (isSeq(node)) {
      key = node.items[Number(step)]
      node = key
    }
    if (!isNode(key) || !key.range) break
    offset = key.range[0]
  }
  return offset
}

const syntaxMessages: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: '缩进不对（同一层要左对齐），或少了收尾的括号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号加空格，含冒号的文字要加引号',
  DUPLICATE_KEY: '同一个栏目写了两次',
  MISSING_CHAR: '少了冒号、引号、括号或逗号',
  MULTILINE_IMPLICIT_KEY: '栏目名后面少了冒号',
  TAB_AS_INDENT: '缩进要用空格，不能用 Tab',
  UNEXPECTED_TOKEN: '多了或少了符号',
}

function syntaxMessage(error: YAMLError): string {
  return `YAML 写法有误：${syntaxMessages[error.code] ?? error.code}`
}
