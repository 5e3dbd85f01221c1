import compiled from './compiled/trees-land.json'
import { newest } from './newest'

export const landTrees = newest('trees-land', compiled)
