import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packFolder } from '../../pack/pack-folder'
import type { Problem } from '../../pack/problem'
import { readYaml, type YamlFile } from '../../pack/yaml-file'

/** An officialese phrase, and the plain word for it. `within` are longer words that merely hold it. */
const stockPhrase = z.strictObject({
  phrase: z.string().min(1),
  say: z.string().min(1),
  within: z.array(z.string()).min(1).exactOptional(),
})

const rulebookSchema = z.strictObject({
  stock: z.array(stockPhrase),
  /** Words of law that a neighbour would ask the meaning of. */
  terms: z.array(z.string().min(1)),
})

/** What one county cannot put otherwise. They are its own: another's records would leave them idle. */
const exceptionsSchema = z.strictObject({
  /** Characters beyond the common ones, each with why it cannot be put otherwise. */
  characters: z.array(z.strictObject({ character: z.string().regex(/^.$/u), reason: z.string().min(1) })).default([]),
  /** A record that may use a phrase or leave a term unexplained after all. */
  allow: z
    .array(z.strictObject({ record: z.string(), words: z.string().min(1), reason: z.string().min(1) }))
    .default([]),
})

export type StockPhrase = z.infer<typeof stockPhrase>
export type Rulebook = z.infer<typeof rulebookSchema>
export type Exceptions = z.infer<typeof exceptionsSchema>

const fileName = 'plain-words.yaml'

/** What is plain in every county. */
export function readRulebook(root: string, problems: Problem[]): Rulebook | undefined {
  return readYaml(root, `content/${fileName}`, rulebookSchema, problems)?.data
}

/** A pack may have none. */
export function readExceptions(root: string, pack: string, problems: Problem[]): YamlFile<Exceptions> | undefined {
  const path = `${packFolder(pack)}/${fileName}`
  return existsSync(join(root, path)) ? readYaml(root, path, exceptionsSchema, problems) : undefined
}
