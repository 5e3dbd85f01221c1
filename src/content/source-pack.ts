import compiled from './compiled/sources.json'
import { newest } from './newest'

export const sourcePack = newest('sources', compiled)
