import type { GlossaryEntry, GlossaryPack, GlossaryWord } from '../../../src/domain/lessons/glossary'
import type { Lesson } from '../../../src/domain/lessons/lesson'
import { syllablesOf } from './readings'

/** How many lessons a word's page leads to. */
const mostUses = 5

/** The words by pinyin, each with the lessons that use it; `lessons` have their cards' words marked. */
export function compileGlossary(
  words: readonly GlossaryWord[],
  lessons: readonly Lesson[],
): Omit<GlossaryPack, 'sources'> {
  const entries = words
    .map((word) => ({ spelling: syllablesOf(word.word).join(' '), word }))
    .sort((a, b) => (a.spelling < b.spelling ? -1 : 1))
    .map(
      ({ spelling, word }): GlossaryEntry => ({
        ...word,
        letter: spelling.charAt(0).toUpperCase(),
        uses: usesOf(word, lessons),
      }),
    )
  const used = new Set(entries.flatMap(({ uses }) => uses.map(({ lesson }) => lesson)))
  return {
    words: entries,
    lessons: Object.fromEntries(lessons.flatMap(({ id, title }) => (used.has(id) ? [[id, title]] : []))),
  }
}

function usesOf({ id }: GlossaryWord, lessons: readonly Lesson[]): GlossaryEntry['uses'] {
  return lessons
    .map((lesson) => ({
      lesson: lesson.id,
      card: lesson.cards.findIndex(({ words }) => words?.some(([, , word]) => word === id)),
    }))
    .filter(({ card }) => card >= 0)
    .slice(0, mostUses)
}
