import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { writeFiles } from '../../pack/write-files'
import { type Fault, formatFault, Refusal } from '../fault'
import { markedCopy } from '../marked-copy'
import type { Surroundings } from '../surroundings'
import type { Table } from './table'
import { limits } from './unpack'

/** @throws Refusal where there is no such file, or it is too big to be a list. */
export function readBytes(file: string): Uint8Array {
  if (!existsSync(file)) throw new Refusal(`没有这个文件：${file}`)
  const { size } = statSync(file)
  if (!statSync(file).isFile()) throw new Refusal(`${file} 不是文件。`)
  if (size > limits.packedBytes)
    throw new Refusal(
      `文件有 ${Math.round(size / 1e6)} MB，太大了，最多 ${limits.packedBytes / 1e6} MB。删去图片和用不着的工作表再试。`,
    )
  return readFileSync(file)
}

/** Says each fault, and leaves a copy of the workbook beside it with the faulty cells marked. */
export async function reportFaults(
  bytes: Uint8Array,
  tables: readonly Table[],
  faults: readonly Fault[],
  file: string,
  { complain }: Surroundings,
): Promise<void> {
  for (const fault of faults) complain(`${formatFault(fault)}\n`)
  complain(`共 ${faults.length} 处要改，什么也没有发布。\n`)
  const copy = copyPath(file)
  let marked: Uint8Array
  try {
    marked = await markedCopy(bytes, tables, faults)
  } catch {
    // The list above says it all; a workbook too odd to be written back must not hide it.
    complain('这个表格太特别，没有做成标错的副本，请照上面的单子改。\n')
    return
  }
  writeFiles(new Map([[copy, marked]]))
  complain(`标出错处的副本：${copy}（红格子要改，鼠标放上去看原因；改好可以直接导入）\n`)
}

/** Beside the workbook, never over a file that is there. */
function copyPath(file: string): string {
  const name = basename(file)
    .replace(/\.[^.]*$/, '')
    .replace(/\.标错\d*$/, '')
  for (let number = 1; ; number++) {
    const path = join(dirname(file), `${name}.标错${number === 1 ? '' : number}.xlsx`)
    if (!existsSync(path)) return path
  }
}
