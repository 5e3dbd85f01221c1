import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { z } from 'zod'
import { packFolder, packId } from '../pack/pack-folder'
import { ContentError, type Problem } from '../pack/problem'
import { readYaml, type YamlFile } from '../pack/yaml-file'
import type { Corpus } from './corpus'
import { checkIds } from './resolve/check-ids'
import { resolveReferences } from './resolve/resolve'
import { creditSchema } from './schema/credit-schema'
import {
  channelsSchema,
  countingSchema,
  deadlinesSchema,
  holidaysSchema,
  townshipsSchema,
  treeSchema,
} from './schema/dispute-schema'
import { sayingsSchema, spokenSchema } from './schema/folk-schema'
import { formSchema } from './schema/form-schema'
import { glossarySchema } from './schema/glossary-schema'
import { leniencySchema } from './schema/leniency-schema'
import type { Complain } from './schema/pack-files'
import { placesSchema } from './schema/place-schema'
import { questionsSchema } from './schema/question-schema'
import { hotlinesSchema, lessonSchema, packSchema, reportSchema, sourcesSchema, topicsSchema } from './schema/schema'

/**
 * Reads the folder of a pack below the project folder `root` and checks all of it.
 * @throws ContentError with every problem of the corpus at once. References are looked at once the files they lead
 * to have the right shape, so that one slip is not reported as a hundred.
 */
export function loadCorpus(root: string, pack: string): Corpus {
  const folder = packFolder(pack)
  if (!existsSync(join(root, folder))) throw new ContentError([{ file: folder, message: '没有这个文件夹' }])
  const problems: Problem[] = []
  const unread = new Set(filesIn(join(root, folder)))

  function read<T>(name: string, schema: z.ZodType<T>): YamlFile<T> | undefined {
    if (unread.delete(name)) return readYaml(root, `${folder}/${name}`, schema, problems)
    problems.push({ file: `${folder}/${name}`, message: '缺少这个文件' })
    return undefined
  }

  const head = read('pack.yaml', packSchema)
  const topics = read('topics.yaml', topicsSchema)
  const sources = read('sources.yaml', sourcesSchema)

  /** What a county may not have written yet. */
  const maybe = <T>(name: string, schema: z.ZodType<T>) => (unread.has(name) ? read(name, schema) : undefined)

  function readFolder<T>(sub: string, schema: z.ZodType<T>): Map<string, YamlFile<T> | undefined> {
    const names = [...unread].filter((name) => name.startsWith(`${sub}/`) && /^[^/]+\/[^/]+\.yaml$/.test(name))
    return new Map(names.map((name) => [name.slice(sub.length + 1, -'.yaml'.length), read(name, schema)]))
  }

  const lessons = readFolder('lessons', lessonSchema)
  const disputes = {
    channels: maybe('channels.yaml', channelsSchema),
    deadlines: maybe('deadlines.yaml', deadlinesSchema),
    counting: maybe('counting.yaml', countingSchema),
    holidays: maybe('holidays.yaml', holidaysSchema),
    townships: maybe('townships.yaml', townshipsSchema),
    trees: readFolder('triage', treeSchema),
    forms: readFolder('forms', formSchema),
  }
  const sayings = maybe('sayings.yaml', sayingsSchema)
  const spoken = readFolder('spoken', spokenSchema)
  const questions = readFolder('questions', questionsSchema)
  const glossary = maybe('glossary.yaml', glossarySchema)
  const report = maybe('report.yaml', reportSchema)
  const hotlines = maybe('hotlines.yaml', hotlinesSchema)
  const leniency = maybe('leniency.yaml', leniencySchema)
  const credit = maybe('credit.yaml', creditSchema)
  const places = maybe('places.yaml', placesSchema)
  for (const name of unread) problems.push({ file: `${folder}/${name}`, message: '不认识这个文件，它不会进小程序' })

  if (head && topics && sources) {
    const files = {
      id: packId(pack),
      head,
      topics,
      sources,
      report,
      hotlines,
      lessons,
      disputes,
      leniency,
      questions,
      credit,
      places,
      sayings,
      spoken,
      glossary,
    }
    const complain: Complain = (file, path, message) =>
      problems.push({ file: file.path, line: file.lineAt(path), message })
    checkIds(files, complain)
    const corpus = resolveReferences(files, complain)
    if (problems.length === 0) return corpus
  }
  throw new ContentError(problems)
}

/**
 * Names below a folder, with forward slashes and sorted. Dot files are the editor's or the system's, not content; what lies
 * in `published`, and the registry of codes, the desk writes and reads.
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
    .filter((name) => !name.startsWith('published/') && name !== 'codes.json' && name !== 'release.json')
    .sort()
}
