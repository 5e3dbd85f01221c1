import compiled from './compiled/codes.json'
import { newest } from './newest'

export const codePack = newest('codes', compiled)
