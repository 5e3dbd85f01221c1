import type { SourcePack } from '@/domain/pack'
import compiled from './compiled/sources.json'

export const sourcePack = compiled as unknown as SourcePack
