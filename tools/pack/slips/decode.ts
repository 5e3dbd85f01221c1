import type { Slip } from './slip'

const saveAs = '用记事本打开，点“另存为”，编码选 UTF-8，再存一次'

/** The text of a file, or why it cannot be read as text. A byte order mark and Windows line ends do no harm. */
export function decode(bytes: Uint8Array): { text: string } | { fault: Omit<Slip, 'line'> & { line?: number } } {
  if (isUtf16(bytes)) return { fault: { message: `文件存成了 UTF-16（Unicode）：${saveAs}` } }
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  const broken = text.indexOf('\ufffd')
  if (broken < 0) return { text }
  if (isGbk(bytes)) return { fault: { message: `文件存成了 ANSI（GBK）：${saveAs}` } }
  const line = text.slice(0, broken).split('\n').length
  return { fault: { line, message: `这里有乱码：改回原来的字；整个文件都乱了的，${saveAs}` } }
}

/** With its mark, or by the zero beside the first character, which is ASCII in all our files. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return (first === 0) !== (second === 0)
}

function isGbk(bytes: Uint8Array): boolean {
  // What was garbled before it was saved is good UTF-8, and says U+FFFD in so many bytes.
  if (decodes('utf-8', bytes)) return false
  return decodes('gbk', bytes)
}

function decodes(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
