import type { DeadlinePack } from '@/domain/pack'
import compiled from './compiled/deadlines.json'

export const deadlinePack = compiled as unknown as DeadlinePack
