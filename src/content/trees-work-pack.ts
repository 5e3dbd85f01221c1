import compiled from './compiled/trees-work.json'
import { newest } from './newest'

export const workTrees = newest('trees-work', compiled)
