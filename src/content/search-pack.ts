import compiled from './compiled/search.json'
import { newest } from './newest'

export const searchPack = newest('search', compiled)
