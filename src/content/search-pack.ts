import type { SearchPack } from '@/domain/search/search-pack'
import compiled from './compiled/search.json'

export const searchPack = compiled as unknown as SearchPack
