import compiled from './compiled/places.json'
import { newest } from './newest'

export const placePack = newest('places', compiled)
