import { glossaryPack } from '@/content/glossary-pack'
import { groundsFrom } from '@/domain/content/provenance'
import type { GlossaryEntry } from '@/domain/lessons/glossary'
import { statementsWith } from '@/ui/statement/statement-list'

const words = new Map(glossaryPack.words.map((word) => [word.id, word]))

export const wordById = (id: string): GlossaryEntry | undefined => words.get(id)

/** The letters that words begin with, in order. */
export const letters: readonly string[] = [...new Set(glossaryPack.words.map(({ letter }) => letter))]

export const { StatementList } = statementsWith(groundsFrom(glossaryPack.sources))
