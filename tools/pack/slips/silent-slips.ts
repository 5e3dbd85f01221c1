import { type Document, isCollection, isScalar, isSeq, type Node, type Scalar, visit } from 'yaml'
import { outlineOf, remarkAt, scan } from './lines'
import type { Slip } from './slip'

/** The first character that no editor means to write: it is not seen, or looks like a space and is none. */
export function characterSlip(text: string): Slip | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*#/.test(line)) continue
    const found = /\t(?=.*\S)|[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u.exec(line.replace(/\t+$/, ''))
    if (found) return { line: index + 1, message: characterMessage(found[0]) }
  }
  return undefined
}

function characterMessage(character: string): string {
  if (character === '\t') return '这里是 Tab，换成空格'
  if (character === '\u3000') return '这里是全角空格，换成半角空格'
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
  if (/\p{Zs}/u.test(character)) return `这里是特殊的空格（${code}），换成半角空格`
  return `这里有看不见的字符（${code}），删掉它，不行就把这一行重新打一遍`
}

/** What YAML reads without complaint, and otherwise than an editor means it. */
export function silentSlips(text: string, document: Document, lineOf: (offset: number) => number): Slip[] {
  const found: Slip[] = remarkSlips(text)
  const say = (node: Node, message: string, further = 0) =>
    found.push({ line: lineOf(node.range?.[0] ?? 0) + further, message })
  visit(document, {
    Alias(_, node) {
      say(node, beginsWith('*'))
    },
    Pair(_, { key }) {
      if (isCollection(key)) say(key, '括号后面不能接冒号：看看括号是不是多了、冒号是不是放错了')
    },
    Node(key, node) {
      if ('anchor' in node && node.anchor !== undefined) say(node, beginsWith('&'))
      if (node.tag?.startsWith('!')) say(node, beginsWith('!'))
      if (isScalar(node)) {
        const lines = lineSpan(node, lineOf)
        if (lines > 0 && node.type === 'PLAIN') say(node, joined, 1)
        if (lines > 0 && node.type?.startsWith('QUOTE')) say(node, unended)
        if (node.type === 'PLAIN' && isHalf(node.source ?? ''))
          say(node, '括号不成对：[ ] { } 要有头有尾，少了的补上，多了的删掉')
        if (key === 'key' && node.type === 'PLAIN' && /["'“”‘’＂＇]/.test(node.source ?? ''))
          say(node, '栏目名外面的引号要前后都有，换成半角引号 " "')
        if (key !== 'key' && node.type === 'PLAIN' && wrapped.test(node.source ?? ''))
          say(node, quotedWide(node.source ?? ''))
      }
      if (isSeq(node) && node.flow) {
        for (const item of node.items)
          if (isScalar(item) && item.type === 'PLAIN' && /[，；]/.test(item.source ?? ''))
            say(item, '列表里的逗号 ， 要换成半角逗号 , ，后面空一格；真是一句话里的，整句加引号')
      }
    },
  })
  return found.sort((a, b) => a.line - b.line)
}

/** The bracket that is left of a list or a group. */
const isHalf = (words: string) => /[\]}]$/.test(words) && scan(`[${words}]`).stray !== undefined

const joined =
  '这一行和上一行连成了一句话：一句话写在一行里；是新的一条，前面写“- ”；是新的栏目，栏目名后面写“: ”，左边对齐'
const unended = '引号有头没有尾：收尾的引号要在同一行里'
const beginsWith = (sign: string) => `一句话不能以 ${sign} 开头，整句加引号，写成 '……'`
const wrapped = /^(?:“[^“”]*”|‘[^‘’]*’)$/
const quotedWide = (words: string) =>
  `整句外面的引号 ${words[0]} ${words.at(-1)} 换成半角引号 " "；真要显示出来的，外面再加一层半角引号`

function lineSpan({ range }: Scalar, lineOf: (offset: number) => number): number {
  return range ? lineOf(Math.max(range[0], range[1] - 1)) - lineOf(range[0]) : 0
}

/** What stands behind ` #` does not reach the reader; a remark keeps its distance, so that it is no slip. */
function remarkSlips(text: string): Slip[] {
  return outlineOf(text).flatMap(({ number, text, valueAt }) => {
    const at = remarkAt(text.slice(valueAt))
    if (
      at === undefined ||
      (/(?:^|\s)\s# /.test(text.slice(0, valueAt + at + 2)) && /\s\s# $/.test(text.slice(0, valueAt + at + 2)))
    )
      return []
    return [
      { line: number, message: '# 和它后面的字都会丢掉：是正文的，整句加引号；是批注的，# 前面空两格、后面空一格' },
    ]
  })
}
