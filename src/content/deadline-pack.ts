import compiled from './compiled/deadlines.json'
import { newest } from './newest'

export const deadlinePack = newest('deadlines', compiled)
