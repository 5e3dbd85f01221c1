import type { GlossaryPack } from '@/domain/glossary'
import compiled from './compiled/glossary.json'

export const glossaryPack = compiled as unknown as GlossaryPack
