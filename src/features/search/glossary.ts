import { glossaryPack } from '@/content/glossary-pack'
import { type Citation, citationName as nameOf } from '@/domain/content/provenance'
import type { GlossaryEntry } from '@/domain/lessons/glossary'

const words = new Map(glossaryPack.words.map((word) => [word.id, word]))

export const wordById = (id: string): GlossaryEntry | undefined => words.get(id)

/** The letters that words begin with, in order. */
export const letters: readonly string[] = [...new Set(glossaryPack.words.map(({ letter }) => letter))]

/** What a citation is called on its link. */
export const citationName = (citation: Citation): string => nameOf(citation, glossaryPack.sources)
