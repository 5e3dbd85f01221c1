import type { GlossaryWord } from '../../../src/domain/lessons/glossary'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { WordEntry } from '../schema/glossary-schema'
import type { Complain } from '../schema/pack-files'
import type { FindWords } from './find-words'
import type { ResolveCites } from './resolve-cites'

/** Follows the references of glossary.yaml. `texts` are all that a reader can meet a word in, `find` finds it there. */
export function resolveGlossary(
  file: YamlFile<WordEntry[]>,
  texts: readonly string[],
  find: FindWords,
  resolveCites: ResolveCites,
  complain: Complain,
): GlossaryWord[] {
  checkUnlike(file, complain)
  checkUsed(file, texts, find, complain)
  return resolveCites(file).map(({ unlike, ...word }) => word)
}

/** Each way a word is written, and where in the file. */
const spellingsOf = ({ word, aliases = [] }: WordEntry, index: number): [string, Path][] => [
  [word, [index, 'word']],
  ...aliases.map((alias, place): [string, Path] => [alias, [index, 'aliases', place]]),
]

function checkUnlike(file: YamlFile<WordEntry[]>, complain: Complain): void {
  file.data.forEach((entry, index) => {
    const spellings = spellingsOf(entry, index).map(([spelling]) => spelling)
    entry.unlike?.forEach((other, place) => {
      if (!spellings.some((spelling) => other !== spelling && other.includes(spelling)))
        complain(file, [index, 'unlike', place], `“${other}”里没有“${entry.word}”，不用写`)
    })
  })
}

/** A word that nobody meets is dead weight; a writing of it that nobody uses is likely a slip. */
function checkUsed(file: YamlFile<WordEntry[]>, texts: readonly string[], find: FindWords, complain: Complain): void {
  const used = new Set(texts.flatMap((text) => find(text).map(([from, to]) => text.slice(from, to))))
  file.data.forEach((entry, index) => {
    const [[word, path], ...aliases] = spellingsOf(entry, index) as [[string, Path], ...[string, Path][]]
    if (![word, ...aliases.map(([alias]) => alias)].some((spelling) => used.has(spelling)))
      complain(file, path, `没有一段话用到“${word}”，不用解释`)
    for (const [alias, at] of aliases) if (!used.has(alias)) complain(file, at, `没有一段话写作“${alias}”`)
  })
}
