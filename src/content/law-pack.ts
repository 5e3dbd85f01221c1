import type { LawPack } from '@/domain/pack'
import compiled from './compiled/laws.json'

export const lawPack = compiled as unknown as LawPack
