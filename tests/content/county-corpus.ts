import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { CompiledPacks, PackName } from '../../src/domain/content/compiled-packs'
import type { Corpus, WrittenCorpus } from '../../tools/content/corpus'
import { wordFinder } from '../../tools/content/resolve/find-words'

const compiled = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, `../stubs/compiled/${name}.json`), 'utf8'))

/**
 * The county's content, read once for all suites (tests/stubs/compile-content.ts): reading it takes seconds, and a suite
 * shares nothing with the next. What finds words in it is a function, and does not come along: see `wholeCorpus`.
 */
export const corpus = compiled('corpus') as WrittenCorpus

/** What the app reads of it, as compiled there: without lists, codes and law texts. */
export const packOf = <N extends PackName>(name: N) => compiled(name) as CompiledPacks[N]

/** The same with what finds words, for what compiles it anew. */
export function wholeCorpus(): Corpus {
  const glossary = readFileSync(join(__dirname, '../../content/guanxian/glossary.yaml'), 'utf8')
  return { ...corpus, findWords: wordFinder(parse(glossary), corpus.sources) }
}
