import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problem'
import { plainMessage, shapeFaults } from './schema-message'
import { decode } from './slips/decode'
import { type Broken, findSlip } from './slips/find-slip'
import { characterSlip, silentSlips } from './slips/silent-slips'
import type { Slip } from './slips/slip'

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
  const decoded = decode(readFileSync(join(root, path)))
  if ('fault' in decoded) {
    problems.push({ file: path, ...decoded.fault })
    return undefined
  }
  const { text } = decoded
  const reading = readText(text, schema)
  if ('data' in reading) return { path, ...reading }
  const slip = findSlip(text, reading, (mended) => {
    const next = readText(mended, schema)
    return 'data' in next ? undefined : next
  })
  problems.push(...(slip ? [slip] : reading.faults).map(({ line, message }) => ({ file: path, line, message })))
  return undefined
}

type Reading<T> = Omit<YamlFile<T>, 'path'> | Broken

function readText<T>(text: string, schema: z.ZodType<T>): Reading<T> {
  const character = characterSlip(text)
  if (character) return { stage: 'text', faults: [character] }
  if (/^(?:\s*(?:#.*)?(?:\n|$))*$/.test(text)) return { stage: 'text', faults: [empty] }
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const lineOf = (offset: number) => counter.linePos(offset).line
  const [error] = document.errors
  if (error)
    return {
      stage: error.code === 'MULTIPLE_DOCS' ? 'text' : 'signs',
      faults: [{ line: lineOf(error.pos[0]), message: syntaxMessage(error) }],
    }
  const [silent] = silentSlips(text, document, lineOf)
  if (silent) return { stage: 'meaning', faults: [silent] }
  const lineAt = (steps: Path) => lineOf(offsetOf(document, steps))
  const result = schema.safeParse(document.toJS(), { error: plainMessage })
  if (result.success) return { data: result.data, lineAt }
  return {
    stage: 'shape',
    faults: shapeFaults(result.error.issues).map(({ path, message }) => ({ line: lineAt(path), message })),
  }
}

const empty: Slip = { line: 1, message: '文件是空的：补上内容，用不着就删掉这个文件' }

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
  BAD_ALIAS: "一句话不能以 * 开头，整句加引号，写成 '……'",
  BAD_INDENT: '缩进不对：同一层左对齐；少了收尾括号的补上；一句话断成两行的，写在一行里',
  BAD_SCALAR_START: "一句话不能以这个符号开头，整句加引号，写成 '……'",
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号加空格，含冒号的文字要加引号',
  DUPLICATE_KEY: '同一个栏目写了两次，删掉一个；是新的一条，前面写“- ”',
  MISSING_CHAR: '少了冒号、引号、括号或逗号，补上',
  MULTILINE_IMPLICIT_KEY: '栏目名后面少了冒号，补上“: ”',
  MULTIPLE_DOCS: '--- 或者 ... 把文件分成了两份：删掉这一行，另一份写进自己的文件',
  TAB_AS_INDENT: '缩进要用空格，不能用 Tab',
  UNEXPECTED_TOKEN: '多了或少了符号：看看引号、括号是不是成对，冒号、逗号是不是半角',
}

const syntaxMessage = ({ code }: YAMLError) =>
  syntaxMessages[code] ?? '这一行或上一行的写法不对：看看冒号、引号、括号、缩进，照旁边的样子改'
