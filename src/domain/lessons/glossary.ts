import type { CitedSource } from '../content/provenance'
import type { Statement } from '../content/statement'

/** A legal word, said in everyday ones. */
export interface GlossaryWord {
  id: string
  word: string
  /** Other ways the texts write it. */
  aliases?: string[]
  means: Statement[]
}

/** A word as its page shows it. */
export interface GlossaryEntry extends GlossaryWord {
  /** What its pinyin begins with: A to Z. */
  letter: string
  /** The first lessons that use it, each with the first card that does, counted from 0. */
  uses: { lesson: string; card: number }[]
}

/** glossary.json */
export interface GlossaryPack {
  /** By pinyin. */
  words: GlossaryEntry[]
  /** Titles of the lessons that use a word, by id. */
  lessons: Record<string, string>
  sources: Record<string, CitedSource>
}
