import compiled from './compiled/trees-money.json'
import { newest } from './newest'

export const moneyTrees = newest('trees-money', compiled)
