import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { z } from 'zod'
import { packFolder, packId } from '../pack/pack-folder'
import { ContentError, type Problem } from '../pack/problem'
import { readYaml, type YamlFile } from '../pack/yaml-file'
import type { Corpus } from './corpus'
import { checkIds } from './resolve/check-ids'
import { checkUnique } from './resolve/check-unique'
import { resolveReferences } from './resolve/resolve'
import { fileSchemas, folderSchemas } from './schema/all-schemas'
import type { Complain, PackFiles } from './schema/pack-files'

type Files = { [N in keyof typeof fileSchemas]: z.infer<(typeof fileSchemas)[N]> }
type Folders = { [N in keyof typeof folderSchemas]: z.infer<(typeof folderSchemas)[N]> }
const schemas: { [N in keyof Files]: z.ZodType<Files[N]> } = fileSchemas
const inFolders: { [N in keyof Folders]: z.ZodType<Folders[N]> } = folderSchemas

/**
 * Reads the folder of a pack below the project folder `root` and checks all of it.
 * @throws ContentError with every problem of the corpus at once. References are looked at once every file has the right
 * shape: what a broken file names or is named by cannot be told, and one slip would be reported as a hundred.
 */
export function loadCorpus(root: string, pack: string): Corpus {
  const problems: Problem[] = []
  const corpus = checkPack(readPack(root, pack), (file, path, message) =>
    problems.push({ file: file.path, line: file.lineAt(path), message }),
  )
  if (problems.length > 0) throw new ContentError(problems)
  return corpus
}

/** Follows what the files of a pack say of one another. The corpus is whole only if nothing was complained of. */
export function checkPack(files: PackFiles, complain: Complain): Corpus {
  checkIds(files, complain)
  checkUnique(files, complain)
  return resolveReferences(files, complain)
}

/**
 * Reads every file of a pack.
 * @throws ContentError with each that is missing, unknown or not of its shape.
 */
export function readPack(root: string, pack: string): PackFiles {
  const folder = packFolder(pack)
  if (!existsSync(join(root, folder))) throw new ContentError([{ file: folder, message: '没有这个文件夹' }])
  const problems: Problem[] = []
  const unread = new Set(filesIn(join(root, folder)))

  function read<T>(name: string, schema: z.ZodType<T>): YamlFile<T> | undefined {
    if (unread.delete(name)) return readYaml(root, `${folder}/${name}`, schema, problems)
    problems.push({ file: `${folder}/${name}`, message: '缺少这个文件' })
    return undefined
  }

  const need = <N extends keyof Files>(name: N) => read<Files[N]>(name, schemas[name])
  /** What a county may not have written yet. */
  const maybe = <N extends keyof Files>(name: N) => (unread.has(name) ? need(name) : undefined)

  function readFolder<N extends keyof Folders>(sub: N): Map<string, YamlFile<Folders[N]> | undefined> {
    const names = [...unread].filter((name) => name.startsWith(`${sub}/`) && /^[^/]+\/[^/]+\.yaml$/.test(name))
    return new Map(
      names.map((name) => [name.slice(sub.length + 1, -'.yaml'.length), read<Folders[N]>(name, inFolders[sub])]),
    )
  }

  const head = need('pack.yaml')
  const topics = need('topics.yaml')
  const sources = need('sources.yaml')
  const lessons = readFolder('lessons')
  const disputes = {
    channels: maybe('channels.yaml'),
    deadlines: maybe('deadlines.yaml'),
    counting: maybe('counting.yaml'),
    holidays: maybe('holidays.yaml'),
    townships: maybe('townships.yaml'),
    foundContacts: maybe('found-contacts.yaml'),
    trees: readFolder('triage'),
    forms: readFolder('forms'),
  }
  const sayings = maybe('sayings.yaml')
  const spoken = readFolder('spoken')
  const questions = readFolder('questions')
  const glossary = maybe('glossary.yaml')
  const report = maybe('report.yaml')
  const hotlines = maybe('hotlines.yaml')
  const leniency = maybe('leniency.yaml')
  const everyday = maybe('everyday.yaml')
  const credit = maybe('credit.yaml')
  const places = maybe('places.yaml')
  const pictures = maybe('pictures.yaml')
  const cast = maybe('cast.yaml')
  const stories = readFolder('stories')
  const exemptions = readFolder('exemptions')
  for (const name of unread) problems.push({ file: `${folder}/${name}`, message: '不认识这个文件，它不会进小程序' })

  if (!head || !topics || !sources || problems.length > 0) throw new ContentError(problems)
  return {
    id: packId(pack),
    head,
    topics,
    sources,
    report,
    hotlines,
    lessons,
    disputes,
    leniency,
    everyday,
    exemptions,
    questions,
    credit,
    places,
    pictures,
    cast,
    stories,
    sayings,
    spoken,
    glossary,
  }
}

const others = new Set(['codes.json', 'release.json', 'plain-words.yaml'])

/**
 * Names below a folder, with forward slashes and sorted. Dot files are the editor's or the system's, not content; what lies
 * in `published`, and the registry of codes, the desk writes and reads; plain-words.yaml is about the words, not for readers.
 */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((name) => !name.startsWith('published/') && !others.has(name))
    .sort()
}
