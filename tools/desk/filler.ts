import { plainSigns } from '../published/plain-text'

const nothing = new Set([
  '无',
  '没有',
  '暂无',
  '空',
  '待定',
  '待补',
  '待补充',
  '略',
  '/',
  '\\',
  '-',
  '--',
  '—',
  '——',
  '／',
])
const asAbove = new Set(['同上', '同前', '〃', '″', '"', '同上行', '如上'])

/** What a cell says that only fills it: nothing, or that it is as above; which above, a program does not guess. */
export function fillerOf(text: string): 'nothing' | 'asAbove' | undefined {
  const plain = plainSigns(text).replace(/[.。]$/, '')
  return nothing.has(plain) ? 'nothing' : asAbove.has(plain) ? 'asAbove' : undefined
}
