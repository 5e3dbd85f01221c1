import compiled from './compiled/trees-harm.json'
import { newest } from './newest'

export const harmTrees = newest('trees-harm', compiled)
