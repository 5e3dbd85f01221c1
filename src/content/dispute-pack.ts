import compiled from './compiled/disputes.json'
import { newest } from './newest'

export const disputePack = newest('disputes', compiled)
