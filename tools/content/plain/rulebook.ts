import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packFolder } from '../../pack/pack-folder'
import type { Problem } from '../../pack/problem'
import { type Path, readYaml, type YamlFile } from '../../pack/yaml-file'

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
  const file = readYaml(root, `content/${fileName}`, rulebookSchema, problems)
  if (file) checkStock(file, problems)
  return file?.data
}

/** A pack may have none. */
export function readExceptions(root: string, pack: string, problems: Problem[]): YamlFile<Exceptions> | undefined {
  const path = `${packFolder(pack)}/${fileName}`
  return existsSync(join(root, path)) ? readYaml(root, path, exceptionsSchema, problems) : undefined
}

/** A phrase stands once, is excepted only in longer words that hold it, and is not put right by another that is rejected. */
function checkStock(file: YamlFile<Rulebook>, problems: Problem[]): void {
  const { stock } = file.data
  const lines = new Map<string, number>()
  for (const [index, { phrase, say, within = [] }] of stock.entries()) {
    const tell = (path: Path, message: string) =>
      problems.push({ file: file.path, line: file.lineAt(['stock', index, ...path]), message })
    const before = lines.get(phrase)
    if (before !== undefined) tell(['phrase'], `“${phrase}”重复了：第${before}行已经写过，改掉或者删掉一个`)
    lines.set(phrase, before ?? file.lineAt(['stock', index, 'phrase']))
    for (const [place, word] of within.entries())
      if (word === phrase || !word.includes(phrase))
        tell(['within', place], `“${word}”里没有“${phrase}”，或者就是它：within 只写含着它的、更长的词`)
    const [rejected] = stock.flatMap((other) =>
      say.replace(/“[^”]*”/g, '').includes(other.phrase) ? [other.phrase] : [],
    )
    if (rejected !== undefined) tell(['say'], `换成的话里又有“${rejected}”，它也在 stock 里：再换一个`)
  }
}
