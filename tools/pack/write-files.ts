import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isNativeError } from 'node:util/types'

/** A file could not be read or written; the message says in Chinese why and what to do. */
export class FileError extends Error {
  readonly code: string

  constructor(cause: Error & { code?: unknown; path?: unknown }) {
    const code = String(cause.code ?? '')
    const path = String(cause.path ?? '')
    super(`${path === '' ? '' : `${path}：`}${reasons[code] ?? `读写文件时出错（${code}）`}。什么也没有改。`, { cause })
    this.name = 'FileError'
    this.code = code
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了，写不下。删去用不着的文件，再来一次',
  EDQUOT: '分给你的空间满了，写不下。删去用不着的文件，再来一次',
  EROFS: '这个盘是只读的，写不进去。换一个能写的地方',
  EACCES: '没有权限读写。请管电脑的人给你这个文件夹的权限，或者换一个文件夹',
  EPERM: '没有权限读写，或者文件正开着。关掉打开它的程序再试',
  EBUSY: '文件正被别的程序用着。关掉 Excel 或 WPS 再试',
  EMFILE: '打开的文件太多。关掉一些程序再试',
  EISDIR: '这是文件夹，不是文件',
  EEXIST: '路径里有一段是文件，不是文件夹',
  ENOTDIR: '路径里有一段是文件，不是文件夹',
  ENAMETOOLONG: '文件名太长。换一个短的',
  ENOENT: '没有这个文件，或者没有这个文件夹',
}

/** The same error in words for who ran the tool; anything but an error of the file system as it is. */
export function inWords(error: unknown): unknown {
  return isNativeError(error) && 'syscall' in error ? new FileError(error) : error
}

/**
 * Writes a set of files, by path: each is written whole beside its place first, and moved there once all of them are.
 * So no reader ever meets half a file, and a full disk or a folder that refuses leaves the old set as it was. Drafts of a
 * process that was killed are taken away.
 * @throws FileError, leaving no drafts behind.
 */
export function writeFiles(contents: ReadonlyMap<string, string | Uint8Array>): void {
  const drafts = new Map([...contents.keys()].map((path) => [path, draftOf(path)]))
  try {
    for (const [path, draft] of drafts) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(draft, contents.get(path) ?? '', { flag: 'wx' })
    }
    for (const [path, draft] of drafts) renameSync(draft, path)
    for (const path of drafts.keys()) removeLeftovers(path)
  } catch (error) {
    throw inWords(error)
  } finally {
    for (const draft of drafts.values()) removeDraft(draft)
  }
}

/** Nobody can lay a link in the place of a name that they cannot guess; the process tells whether it is still at work. */
const draftOf = (path: string): string => `${path}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`

/** The process, where a file's name is that of a draft; those of an earlier version have nothing behind it. */
const draftName = /\.(\d+)(?:-[0-9a-f]{12})?\.tmp$/

/** One that never came to be may lie where there can be no file at all; why was said already. */
function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true })
  } catch {
    // Said by what failed before.
  }
}

/** Whether a file is the draft of another, that a process did not get to move to its place. */
export const isDraft = (name: string): boolean => draftName.test(name)

function removeLeftovers(path: string): void {
  const folder = dirname(path)
  for (const name of readdirSync(folder)) {
    const [end, pid] = draftName.exec(name) ?? []
    if (end !== undefined && name === basename(path) + end && !isRunning(Number(pid)))
      rmSync(join(folder, name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
