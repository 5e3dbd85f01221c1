import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packFolder } from '../../pack/pack-folder'
import { ContentError, type Problem } from '../../pack/problem'
import { type Path, readYaml, type YamlFile } from '../../pack/yaml-file'
import { faultsOf } from './faults'
import { readerTexts, textsOf } from './reader-text'
import { readExceptions, readRulebook } from './rulebook'

/**
 * Holds every text of a pack to the rulebook, content/plain-words.yaml, but for the exceptions in the pack's own
 * plain-words.yaml. Returns how many there are.
 * @throws ContentError with each place that is not plain, and how to mend it.
 */
export function checkPlain(root: string, pack: string): number {
  const problems: Problem[] = []
  const rulebook = readRulebook(root, problems)
  const exceptions = readExceptions(root, pack, problems)
  const canJudge = problems.length === 0
  const texts = readerTexts(root, pack, problems)
  const glossary = readGlossary(root, pack, problems)
  if (rulebook && canJudge) problems.push(...faultsOf(texts, rulebook, exceptions, glossary))
  if (problems.length > 0) throw new ContentError(problems)
  return texts.length
}

/**
 * Holds one file to the same, also one that is not among those of the pack yet. `name` is what it goes by there.
 * @throws ContentError where what it is held to is broken
 */
export function plainFaults(
  root: string,
  pack: string,
  file: YamlFile<unknown>,
  name: string,
): { path: Path; message: string }[] {
  const problems: Problem[] = []
  const rulebook = readRulebook(root, problems)
  const exceptions = readExceptions(root, pack, problems)
  const glossary = readGlossary(root, pack, problems)
  if (!rulebook || problems.length > 0) throw new ContentError(problems)
  const texts = textsOf(file, name)
  // Two texts may share a line: each goes by its number, to tell where the fault is.
  return faultsOf(
    texts.map((text, line) => ({ ...text, line })),
    rulebook,
    exceptions,
    glossary,
  ).flatMap(({ file: found, line = -1, message }) => {
    const path = found === file.path ? texts[line]?.path : undefined
    return path ? [{ path, message }] : []
  })
}

// Only the words: what else an entry holds is the compiler's to check.
const glossarySchema = z.array(z.object({ word: z.string(), aliases: z.array(z.string()).optional() }))

/** Every spelling the pack's glossary explains. A pack that has none yet is not held to explaining its terms. */
function readGlossary(root: string, pack: string, problems: Problem[]): ReadonlySet<string> | undefined {
  const path = `${packFolder(pack)}/glossary.yaml`
  const entries = existsSync(join(root, path)) ? readYaml(root, path, glossarySchema, problems)?.data : undefined
  return entries && new Set(entries.flatMap(({ word, aliases = [] }) => [word, ...aliases]))
}
