import compiled from './compiled/laws.json'
import { newest } from './newest'

export const lawPack = newest('laws', compiled)
