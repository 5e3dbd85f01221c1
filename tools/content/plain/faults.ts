import type { Problem } from '../../pack/problem'
import type { YamlFile } from '../../pack/yaml-file'
import { longClauses, longestClause, longestSentence, longSentences, spokenLength } from './measures'
import { rareCharactersIn } from './rare-characters'
import type { ReaderText } from './reader-text'
import type { Exceptions, Rulebook } from './rulebook'
import { stockPhrasesIn } from './stock-phrases'
import { unexplainedTerms } from './unexplained-terms'

/** What in the texts is not plain, and the exceptions that excuse nothing any more. */
export function faultsOf(
  texts: readonly ReaderText[],
  { stock, terms }: Rulebook,
  exceptions: YamlFile<Exceptions> | undefined,
  glossary: ReadonlySet<string> | undefined,
): Problem[] {
  const { characters = [], allow = [] } = exceptions?.data ?? {}
  const used = new Set<unknown>()
  const excused = (...found: unknown[]) => found.filter((one) => one !== undefined && used.add(one)).length > 0
  const allowed = (record: string, words: string) =>
    excused(...allow.filter((one) => one.record === record && one.words === words))
  const readBeside = wholeRecords(texts)

  const faultsIn = ({ text, record }: ReaderText): string[] => [
    ...longSentences(text).map(
      (sentence) => `一句有 ${spokenLength(sentence)} 个字，最多 ${longestSentence} 个，拆成两句：${sentence}`,
    ),
    ...longClauses(text).map(
      (clause) => `一口气 ${spokenLength(clause)} 个字，最多 ${longestClause} 个，中间断开：${clause}`,
    ),
    ...stockPhrasesIn(text, stock)
      .filter(({ phrase }) => !allowed(record, phrase))
      .map(({ phrase, say }) => `公文腔“${phrase}”，改成：${say}`),
    ...(glossary ? unexplainedTerms(text, readBeside.get(record) ?? '', terms, glossary) : [])
      .filter((term) => !allowed(record, term))
      .map((term) => `“${term}”没有解释：写进 glossary.yaml，或者就在这里说明白，比如“${term}（……）”`),
    ...rareCharactersIn(text)
      .filter((character) => !excused(characters.find((one) => one.character === character)))
      .map(
        (character) =>
          `“${character}”不是常用字，换个说法；地名这样非用不可的，写进本县 plain-words.yaml 的 characters`,
      ),
  ]

  const faults = texts.flatMap((one) =>
    faultsIn(one).map((message): Problem => ({ file: one.file, line: one.line, message })),
  )
  if (!exceptions) return faults
  const { path, lineAt } = exceptions
  for (const [list, all] of Object.entries({ characters, allow }))
    all.forEach((exception, index) => {
      if (!used.has(exception))
        faults.push({ file: path, line: lineAt([list, index]), message: '这条例外用不着了，删掉' })
    })
  return faults
}

/** All the texts of each record, one a line. */
function wholeRecords(texts: readonly ReaderText[]): ReadonlyMap<string, string> {
  const records = new Map<string, string>()
  for (const { record, text } of texts) records.set(record, `${records.get(record) ?? ''}${text}\n`)
  return records
}
