import compiled from './compiled/leniency.json'
import { newest } from './newest'

export const leniencyPack = newest('leniency', compiled)
