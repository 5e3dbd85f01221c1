import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { Refusal } from '../fault'
import { sheetPruner } from './prune-sheet'

/** Generous for lists of text: 10,000 full rows take about 2 MB packed and 20 MB unpacked. */
export const limits = {
  packedBytes: 40_000_000,
  /** What is kept of it. */
  unpackedBytes: 100_000_000,
  /** What comes out of it, formatting without content included. */
  inflatedBytes: 400_000_000,
  files: 2_000,
  /** Texts that cells share: as many as the rows that are read have cells. */
  sharedTexts: 500_000,
}

/**
 * Unpacks a zip archive, counting what really comes out: the sizes a file states of itself may be lies.
 * @throws Refusal when it is broken or unpacks to more than an honest workbook does.
 */
export function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes.length > limits.packedBytes) throw tooBig()
  const chunks = new Map<string, Uint8Array[]>()
  const open = new Set<string>()
  let total = 0
  let inflated = 0
  const unzip = new Unzip()
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  unzip.onfile = (file) => {
    // Names that mean something to JavaScript are no part of any workbook, and libraries trip over them.
    if (file.name.split('/').includes('__proto__')) return
    if (chunks.has(file.name)) throw broken()
    if (chunks.size >= limits.files) throw tooBig()
    const parts: Uint8Array[] = []
    chunks.set(file.name, parts)
    open.add(file.name)
    const pruner = /^xl\/worksheets\/[^/]*\.xml$/.test(file.name) ? sheetPruner() : undefined
    const texts = /^xl\/sharedStrings\.xml$/i.test(file.name) ? textCounter() : undefined
    file.ondata = (error, chunk, final) => {
      // What is thrown below comes back here as an error.
      if (error) throw error
      inflated += chunk.length
      if (inflated > limits.inflatedBytes) throw tooBig()
      texts?.count(chunk)
      const kept = pruner ? [pruner.push(chunk), ...(final ? [pruner.end()] : [])] : [chunk]
      for (const part of kept) {
        total += part.length
        if (part.length > 0) parts.push(part)
      }
      if (total + (pruner?.held() ?? 0) > limits.unpackedBytes) throw tooBig()
      if (final) open.delete(file.name)
    }
    file.start()
  }
  try {
    // Piece by piece, so that a bomb is noticed after its first pieces: 64 kB cannot inflate beyond 66 MB.
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      unzip.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length)
    }
  } catch (error) {
    throw error instanceof Refusal ? error : broken()
  }
  if (open.size > 0 || chunks.size === 0) throw broken()
  return Object.fromEntries([...chunks].map(([name, parts]) => [name, Buffer.concat(parts)]))
}

const pieceBytes = 65_536

/** Counts shared texts as they come, so that millions of them are refused before they are taken apart. */
function textCounter() {
  let found = 0
  return {
    count(chunk: Uint8Array): void {
      for (let at = chunk.indexOf(lessThan); at >= 0; at = chunk.indexOf(lessThan, at + 1))
        if (chunk[at + 1] === letterS && chunk[at + 2] === letterI && ++found > limits.sharedTexts) throw tooBig()
    },
  }
}

const [lessThan, letterS, letterI] = [0x3c, 0x73, 0x69]

function tooBig(): Refusal {
  return new Refusal('文件太大，或者压缩得不正常，不能打开。请只留要发布的那张表，另存为新的 .xlsx 再试。')
}

function broken(): Refusal {
  return new Refusal('文件坏了，打不开。请用 Excel 或 WPS 打开原来的文件，另存为新的 .xlsx 再试。')
}
