import { join } from 'node:path'
import { z } from 'zod'
import { packFolder } from '../../pack/pack-folder'
import type { Problem } from '../../pack/problem'
import { type Path, readYaml, type YamlFile } from '../../pack/yaml-file'
import { filesIn } from '../load'

/** Something the reader reads, and where an editor finds it. */
export interface ReaderText {
  text: string
  file: string
  line: number
  /** What is read in one go and may explain its own words: `lessons/open-a-shop.yaml`, `deadlines.yaml#civil-3y`. */
  record: string
}

/** Names and titles that others gave: sources, holidays, townships. */
const othersFiles = new Set(['sources.yaml', 'holidays.yaml', 'townships.yaml'])

/**
 * What stands in the other files and is not ours to put plainly: citations, the paper that goes to a court or an office
 * and keeps that office's wording, what a law or a national list itself says,
 * what is only listened for in what people type, and what only looks like a word of the glossary.
 */
const othersFields = new Set([
  'cites',
  'document',
  'paper',
  'writes',
  'national',
  'unlike',
  'telling',
  'tells',
  'usual',
  'asked',
  'fillers',
])

/** Every text of a pack that we wrote for the reader, in file order. What cannot be read goes into `problems`. */
export function readerTexts(root: string, pack: string, problems: Problem[]): ReaderText[] {
  const folder = packFolder(pack)
  return filesIn(join(root, folder))
    .filter((name) => name.endsWith('.yaml') && !othersFiles.has(name))
    .flatMap((name) => {
      const file = readYaml(root, `${folder}/${name}`, z.unknown(), problems)
      return file ? textsOf(file, name) : []
    })
}

/** What the reader reads of a file that goes by this name in its pack. */
export function textsOf(
  { path: file, data, lineAt }: YamlFile<unknown>,
  name: string,
): (ReaderText & { path: Path })[] {
  return stringsIn(data, []).map(({ text, path }) => ({
    text,
    file,
    line: lineAt(path),
    record: recordOf(name, data, path),
    path,
  }))
}

function stringsIn(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? [{ text: value, path }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    othersFields.has(name) ? [] : stringsIn(inner, [...path, name]),
  )
}

/** The item of the file's list, or of a list at its top, that has an id; else the whole file. */
function recordOf(name: string, data: unknown, path: Path): string {
  const top = Array.isArray(data) ? path.slice(0, 1) : path.slice(0, 2)
  const item = top.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)[step], data)
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined
  return id === undefined ? name : `${name}#${id}`
}
