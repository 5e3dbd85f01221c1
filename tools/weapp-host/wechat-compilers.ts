import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { MiniProgram } from './mini-program'

const folders: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }

/** What a compiler said about a file it did not take. */
export interface Refusal {
  file: string
  complaint: string
}

/**
 * What WeChat's own compilers refuse of a built mini-program: wcsc reads styles, wcc templates and wxs. One refused file,
 * and WeChat does not open the app at all.
 */
export function refusedByWechat(program: MiniProgram): Refusal[] {
  const scratch = mkdtempSync(path.join(tmpdir(), 'wechat-compilers-'))
  try {
    return [...refusedStyles(program, scratch), ...refusedTemplates(program, scratch)]
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Each by itself, without what it imports: one fault must not hide the next. */
function refusedStyles(program: MiniProgram, scratch: string): Refusal[] {
  const wcsc = runnable('wcsc', scratch)
  return program.filesEndingIn('.wxss').flatMap((file) => {
    const style = program.read(file).replace(/@import\s+(['"])[^'"]*\1;?/g, '')
    writeFileSync(path.join(scratch, 'style.wxss'), style)
    return complaints(wcsc, ['style.wxss'], scratch).map((complaint) => ({ file, complaint }))
  })
}

/** All at once: a template that includes another is read with it. The complaint names the file. */
function refusedTemplates(program: MiniProgram, scratch: string): Refusal[] {
  const files = [...program.filesEndingIn('.wxml'), ...program.filesEndingIn('.wxs')]
  return complaints(runnable('wcc', scratch), files, program.root).map((complaint) => ({
    file: files.find((file) => complaint.startsWith(`${file}:`)) ?? '',
    complaint,
  }))
}

function complaints(compiler: string, files: string[], cwd: string): string[] {
  if (files.length === 0) return []
  const { status, signal, stderr, error } = spawnSync(compiler, files, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error) throw error
  if (status === 0 && !stderr.trim()) return []
  return [stderr.trim().split('\n')[0] || `ended with ${status ?? signal}`]
}

/** A copy that may be run: the package is unpacked without that right. */
function runnable(name: 'wcsc' | 'wcc', scratch: string): string {
  const folder = folders[process.platform]
  if (!folder) throw new Error(`WeChat's compilers do not run on ${process.platform}`)
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const home = path.dirname(require.resolve('miniprogram-compiler/package.json'))
  const copy = path.join(scratch, file)
  copyFileSync(path.join(home, 'bin', folder, file), copy)
  chmodSync(copy, 0o755)
  return copy
}
