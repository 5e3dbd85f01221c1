import fs from 'node:fs'
import path from 'node:path'

const src = path.resolve(__dirname, '../src')

/** The files of src that one brings along, by itself or through another. */
export function broughtBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, to = ''] of fs.readFileSync(file, 'utf8').matchAll(/(?:from|import|@use) '((?:\.|@\/)[^']*)'/g)) {
    const target = to.startsWith('@/') ? path.join(src, to.slice(2)) : path.join(path.dirname(file), to)
    const found = ['', '.tsx', '.ts', '.scss']
      .map((end) => target + end)
      .find((one) => fs.statSync(one, { throwIfNoEntry: false })?.isFile())
    if (found) broughtBy(found, seen)
  }
  return seen
}
