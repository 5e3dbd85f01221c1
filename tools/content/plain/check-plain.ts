import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ContentError, type Problem } from '../../pack/problem'
import { readYaml } from '../../pack/yaml-file'
import { faultsOf } from './faults'
import { readerTexts } from './reader-text'
import { readRulebook } from './rulebook'

/**
 * Holds every text of a pack to the rulebook, content/plain-words.yaml. Returns how many there are.
 * @throws ContentError with each place that is not plain, and how to mend it.
 */
export function checkPlain(root: string, pack: string): number {
  const problems: Problem[] = []
  const rulebook = readRulebook(root, problems)
  const texts = readerTexts(root, pack, problems)
  const glossary = readGlossary(root, pack, problems)
  if (rulebook) problems.push(...faultsOf(texts, rulebook, glossary))
  if (problems.length > 0) throw new ContentError(problems)
  return texts.length
}

// Only the words: what else an entry holds is the compiler's to check.
const glossarySchema = z.array(z.object({ word: z.string(), aliases: z.array(z.string()).optional() }))

/** Every spelling the pack's glossary explains. A pack that has none yet is not held to explaining its terms. */
function readGlossary(root: string, pack: string, problems: Problem[]): ReadonlySet<string> | undefined {
  const path = `content/${pack}/glossary.yaml`
  const entries = existsSync(join(root, path)) ? readYaml(root, path, glossarySchema, problems)?.data : undefined
  return entries && new Set(entries.flatMap(({ word, aliases = [] }) => [word, ...aliases]))
}
