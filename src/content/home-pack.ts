import type { HomePack } from '@/domain/pack'
import compiled from './compiled/home.json'

/** Titles and indexes for the main package. */
export const homePack = compiled as unknown as HomePack
