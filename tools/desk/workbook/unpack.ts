import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { Refusal } from '../fault'

/** Generous for lists of text: 10,000 full rows take about 2 MB packed and 20 MB unpacked. */
export const limits = { packedBytes: 20_000_000, unpackedBytes: 100_000_000, files: 2_000 }

/**
 * Unpacks a zip archive, counting what really comes out: the sizes a file states of itself may be lies.
 * @throws Refusal when it is broken or unpacks to more than an honest workbook does.
 */
export function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes.length > limits.packedBytes) throw tooBig()
  const chunks = new Map<string, Uint8Array[]>()
  const open = new Set<string>()
  let total = 0
  const unzip = new Unzip()
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  unzip.onfile = (file) => {
    if (chunks.has(file.name)) throw broken()
    if (chunks.size >= limits.files) throw tooBig()
    const parts: Uint8Array[] = []
    chunks.set(file.name, parts)
    open.add(file.name)
    file.ondata = (error, chunk, final) => {
      // What is thrown below comes back here as an error.
      if (error) throw error
      total += chunk.length
      if (total > limits.unpackedBytes) throw tooBig()
      if (chunk.length > 0) parts.push(chunk)
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

function tooBig(): Refusal {
  return new Refusal('文件太大，或者压缩得不正常，不能打开。请只留要发布的那张表，另存为新的 .xlsx 再试。')
}

function broken(): Refusal {
  return new Refusal('文件坏了，打不开。请用 Excel 或 WPS 打开原来的文件，另存为新的 .xlsx 再试。')
}
