import type { LeniencyPack } from '@/domain/leniency-pack'
import compiled from './compiled/leniency.json'

export const leniencyPack = compiled as unknown as LeniencyPack
