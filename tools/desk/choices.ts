import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { channelsSchema, townshipsSchema } from '../content/schema/dispute-schema'
import { lessonSchema, packSchema, sourcesSchema } from '../content/schema/schema'
import { packFolder } from '../pack/pack-folder'
import { ContentError, type Problem } from '../pack/problem'
import { readYaml } from '../pack/yaml-file'
import type { Choice, Choices } from '../published/cell-types'
import type { KnownLaw } from '../published/flaw'

/**
 * What the drop-downs offer, and where the county is, straight from the pack's own files: a slip elsewhere in the content keeps no officer from
 * importing a list.
 * @throws ContentError when one of these files is itself broken.
 */
export function readChoices(root: string, pack: string): Choices {
  const problems: Problem[] = []
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const path = `${packFolder(pack)}/${name}`
    if (existsSync(join(root, path))) return readYaml(root, path, schema, problems)?.data
    problems.push({ file: path, message: '缺少这个文件' })
    return undefined
  }
  const folder = join(root, packFolder(pack), 'lessons')
  const lessons = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : []
  const { county = '', centre } = read('pack.yaml', packSchema) ?? {}
  const sources = existsSync(join(root, packFolder(pack), 'sources.yaml')) ? read('sources.yaml', sourcesSchema) : []
  const choices = {
    county: { name: county, ...(centre && { centre }) },
    townships: (read('townships.yaml', townshipsSchema) ?? []).map(({ id, name }) => ({ id, label: name })),
    laws: (sources ?? []).flatMap((source): KnownLaw[] =>
      source.kind === 'law'
        ? [
            {
              title: source.title,
              short: source.short ?? source.title,
              articles: source.articles,
              superseded: source.standing === 'superseded',
            },
          ]
        : [],
    ),
    channels: (read('channels.yaml', channelsSchema) ?? []).map(({ id, name }) => ({ id, label: name })),
    lessons: lessons.flatMap((name): Choice[] => {
      const lesson = read(`lessons/${name}`, lessonSchema)
      return lesson ? [{ id: lesson.id, label: lesson.title }] : []
    }),
  }
  if (problems.length > 0) throw new ContentError(problems)
  return choices
}
