import compiled from './compiled/trees-office.json'
import { newest } from './newest'

export const officeTrees = newest('trees-office', compiled)
