import compiled from './compiled/trees-home.json'
import { newest } from './newest'

export const homeTrees = newest('trees-home', compiled)
