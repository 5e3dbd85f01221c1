import { z } from 'zod'
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
  /** Characters beyond the common ones, each with why it cannot be put otherwise. */
  characters: z.array(z.strictObject({ character: z.string().regex(/^.$/u), reason: z.string().min(1) })),
  /** A record that may use a phrase or leave a term unexplained after all. */
  allow: z.array(z.strictObject({ record: z.string(), words: z.string().min(1), reason: z.string().min(1) })),
})

export type StockPhrase = z.infer<typeof stockPhrase>
export type Rulebook = z.infer<typeof rulebookSchema>

const rulebookPath = 'content/plain-words.yaml'

export function readRulebook(root: string, problems: Problem[]): YamlFile<Rulebook> | undefined {
  return readYaml(root, rulebookPath, rulebookSchema, problems)
}
