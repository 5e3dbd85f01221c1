import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'

/** What index.html shows while the app is still on its way: the app's name, what it is, and whom to call meanwhile. */
interface Opening {
  title: string
  about: string
  hotlines: { number: string; name: string; use: string }[]
}

/** From the pack's files. Empty where they cannot be read: what is wrong with them the compiler says, in an editor's words. */
export function openingOf(packFolder: string): Opening {
  const { title = '', about = '' } = (read(join(packFolder, 'pack.yaml')) ?? {}) as Partial<Opening>
  const hotlines = (read(join(packFolder, 'hotlines.yaml')) ?? []) as (Opening['hotlines'][number] & {
    home?: boolean
  })[]
  return {
    title: String(title),
    about: String(about),
    hotlines: hotlines.filter(({ home }) => home).map(({ number, name, use }) => ({ number, name, use })),
  }
}

function read(file: string): unknown {
  return existsSync(file) ? parseDocument(readFileSync(file, 'utf8')).toJS() : undefined
}
