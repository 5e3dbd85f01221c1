import compiled from './compiled/credit.json'
import { newest } from './newest'

export const creditPack = newest('credit', compiled)
